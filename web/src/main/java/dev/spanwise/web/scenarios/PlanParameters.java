package dev.spanwise.web.scenarios;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Takes the parameters of a plan apart: those that are set, and the figures of the step they stand for. */
final class PlanParameters {
    private static final String WITHIN = "within-";
    private static final int WIDEST = 1_000_000;
    private static final int MOST = 100_000_000;
    private static final long MOST_PAY = 999_999_999_999_999L;

    private final Visit visit;
    private final ListMultimap<String, String> set = LinkedListMultimap.create();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private PlanParameters(Visit visit) {
        this.visit = visit;
    }

    /**
     * Reads those of a visit.
     *
     * @throws WebProblem when one is missing or out of its range
     */
    static PlanParameters of(Visit visit) {
        PlanParameters parameters = new PlanParameters(visit);
        parameters.limits();
        parameters.word("outcome");
        parameters.truth("peers");
        parameters.objective();
        parameters.weigh();
        parameters.percent("saved-share");
        parameters.within();
        parameters.truth("grade-above");
        parameters.number("max-new-reports", 1, MOST);
        parameters.targets();
        return parameters;
    }

    /** Parameters that are set, those of rows several times. */
    ListMultimap<String, String> set() {
        return set;
    }

    /** By their names in scenario files. */
    Map<String, Object> figures() {
        return figures;
    }

    private void limits() {
        put("layers", "max-layers", visit.getNumber("layers", 1, 100_000));
        visit.find("span").ifPresent(span -> put("span", "max-span", visit.getNumber("span", 1, WIDEST)));
        spans("grade", "max-span-by-grade");
        spans("archetype", "max-span-by-archetype");
    }

    private void spans(String about, String key) {
        Map<String, Integer> spans = new LinkedHashMap<>();
        rows(about, about + "-span", 1, WIDEST, spans::put);
        if (!spans.isEmpty()) {
            figures.put(key, spans);
        }
    }

    /** The weights are there whatever the objective is, since a form sends all its fields. */
    private void objective() {
        word("objective");
        if ("weighted".equals(figures.get("objective"))) {
            List<Integer> weights = new ArrayList<>();
            for (String name : List.of("weight-move", "weight-dissolved", "weight-saving")) {
                weights.add(visit.getNumber(name, 0, MOST));
                set.put(name, visit.get(name));
            }
            figures.put("weights", weights);
        }
    }

    private void weigh() {
        List<Map<String, Object>> weights = new ArrayList<>();
        rows("weigh-where", "weigh", 0, MOST, (where, weight) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("weight", weight);
            row.put("where", where);
            weights.add(row);
        });
        if (!weights.isEmpty()) {
            figures.put("weigh", weights);
        }
    }

    private void within() {
        List<String> groups = new ArrayList<>();
        for (String group : List.of("department", "location", "company")) {
            if (visit.isOn(WITHIN + group)) {
                set.put(WITHIN + group, "on");
                groups.add(group);
            }
        }
        if (!groups.isEmpty()) {
            figures.put("within", groups);
        }
    }

    private void targets() {
        number("dissolve-at-least", 1, MOST);
        percent("dissolve-share");
        visit.find("save-at-least")
                .ifPresent(
                        typed -> put("save-at-least", "save-at-least", visit.getWhole("save-at-least", 1, MOST_PAY)));
        percent("raise-ratio");
        number("move-at-most", 0, MOST);
    }

    private void put(String parameter, String key, Object figure) {
        set.put(parameter, visit.get(parameter));
        figures.put(key, figure);
    }

    private void word(String name) {
        visit.find(name).ifPresent(word -> put(name, name, word));
    }

    private void truth(String name) {
        if (visit.isOn(name)) {
            put(name, name, true);
        }
    }

    private void number(String name, int least, int most) {
        visit.find(name).ifPresent(typed -> put(name, name, visit.getNumber(name, least, most)));
    }

    /** What is allowed is told where scenarios are read. */
    private void percent(String name) {
        visit.find(name).ifPresent(typed -> put(name, name, visit.getPercent(name)));
    }

    /** Rows of a form: what a row is about, and its number. A row that is about nothing yet counts for nothing. */
    private void rows(String about, String number, int least, int most, ObjIntConsumer<String> row) {
        List<String> abouts = visit.list(about);
        List<String> numbers = visit.list(number);
        if (abouts.size() != numbers.size()) {
            throw WebProblem.badRequest("problem.rows", about, number, abouts.size(), numbers.size());
        }
        for (int i = 0; i < abouts.size(); i++) {
            String what = abouts.get(i).strip();
            if (!what.isEmpty()) {
                String typed = numbers.get(i).strip();
                row.accept(what, (int) Visit.whole(number, typed, least, most));
                set.put(about, what);
                set.put(number, typed);
            }
        }
    }
}
