package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Staff of some sites, and who of them goes: the facts a notice rule is about, row by row. */
final class Staff {
    static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final OrgChartBuilder builder = new OrgChartBuilder();
    private final List<String> gone = new ArrayList<>();
    private int number;

    /** So many people at a site, so many of them dismissed. */
    static Staff at(String site, int people, int dismissed) {
        return new Staff().and(site, people, dismissed);
    }

    Staff and(String site, int people, int dismissed) {
        return and(site, people, dismissed, draft -> {});
    }

    Staff and(String site, int people, int dismissed, Consumer<PositionDraft> more) {
        for (int i = 0; i < people; i++) {
            String id = "p" + number++;
            PositionDraft draft = new PositionDraft(id);
            if (!site.isEmpty()) {
                draft.text(Field.LOCATION, site);
            }
            more.accept(draft);
            builder.add(draft);
            if (i < dismissed) {
                gone.add(id);
            }
        }
        return this;
    }

    static Consumer<PositionDraft> fte(double fte) {
        return draft -> draft.number(Field.FTE, fte);
    }

    static Consumer<PositionDraft> hired(String day) {
        return draft -> draft.date(Field.HIRE_DATE, LocalDate.parse(day));
    }

    static Consumer<PositionDraft> born(String day) {
        return draft -> draft.date(Field.BIRTH_DATE, LocalDate.parse(day));
    }

    static Consumer<PositionDraft> leaving(String day) {
        return draft -> draft.date(Field.END_DATE, LocalDate.parse(day));
    }

    static Consumer<PositionDraft> department(String name) {
        return draft -> draft.text(Field.DEPARTMENT, name);
    }

    static Consumer<PositionDraft> flag(Flag flag) {
        return draft -> draft.flag(flag, true);
    }

    Workforce workforce() {
        OrgChart chart = builder.build().chart();
        BitSet dismissed = new BitSet();
        gone.forEach(id -> dismissed.set(chart.getPosition(id).index()));
        return Workforce.of(chart, dismissed, DAY);
    }

    List<NoticeCheck> checks(String rule) {
        return rule(rule).check(workforce());
    }

    /** The status of the rule's first check; not reached where there is none. */
    NoticeStatus status(String rule) {
        return checks(rule).stream()
                .map(NoticeCheck::status)
                .max(java.util.Comparator.naturalOrder())
                .orElse(NoticeStatus.NOT_REACHED);
    }

    static NoticeRule rule(String id) {
        return java.util.Arrays.stream(Jurisdiction.values())
                .flatMap(law -> law.listRules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
