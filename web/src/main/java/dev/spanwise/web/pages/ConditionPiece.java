package dev.spanwise.web.pages;

import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.condition.UnknownWord;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a condition is told while it is put together: for how many positions it holds, and the words there are. */
public final class ConditionPiece {
    private static final int MOST_WORDS = 500;

    /** The fields of whose words one chooses, by their names in conditions. */
    private static final Map<String, Field> FIELDS = Map.of(
            "department", Field.DEPARTMENT,
            "location", Field.LOCATION,
            "company", Field.COMPANY,
            "jobFamily", Field.JOB_FAMILY,
            "grade", Field.GRADE,
            "title", Field.TITLE,
            "employmentType", Field.EMPLOYMENT_TYPE,
            "status", Field.STATUS);

    private final SnapshotPages pages;

    public ConditionPiece(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/condition", Role.VIEWER, this::count),
                Route.get("/snapshots/{snapshot}/condition/words", Role.VIEWER, this::words));
    }

    private OrgChart chart(Visit visit) {
        return pages.charts().chart(visit, pages.charts().snapshot(visit)).chart();
    }

    private void count(Visit visit) {
        Map<String, Object> answer = new TreeMap<>();
        try {
            String condition = visit.get("condition");
            if (asksForHiddenPay(condition, visit)) {
                answer.put("wrong", true);
                answer.put("said", visit.texts().get("condition.pay-hidden"));
            } else {
                count(condition, visit, answer);
            }
        } catch (RefusedException wrong) {
            answer.put("wrong", true);
            answer.put("said", wrong.sentence(visit.face()));
        }
        visit.http().json(answer);
    }

    private static boolean asksForHiddenPay(String condition, Visit visit) {
        return !visit.account().seesPay() && !Collections.disjoint(Conditions.asked(condition), ConditionHelp.PAY);
    }

    private void count(String condition, Visit visit, Map<String, Object> answer) {
        OrgChart chart = chart(visit);
        int holds = Conditions.parse(condition).recordsIn(chart).cardinality();
        Optional<String> unknown = UnknownWord.findSaid(condition, chart, visit.language());
        String said = visit.texts().get("condition.holds", holds);
        answer.put("count", holds);
        answer.put("wrong", unknown.isPresent());
        answer.put("said", unknown.map(words -> said + ". " + words).orElse(said));
    }

    private void words(Visit visit) {
        OrgChart chart = chart(visit);
        Map<String, List<String>> words = new TreeMap<>();
        FIELDS.forEach((name, field) -> words.put(name, words(chart, field)));
        visit.http().json(words);
    }

    /** Only of positions in this chart: it may be a branch of a larger one. */
    private static List<String> words(OrgChart chart, Field field) {
        return chart.positions()
                .map(position -> position.text(field))
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .limit(MOST_WORDS)
                .sorted()
                .toList();
    }
}
