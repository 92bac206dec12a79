package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether somebody's grade rose or fell: by an order that somebody gives, or by the numbers in the grades ("SCS1",
 * "SCS2") of the later chart, or of the earlier one where a grade is not there. The layers of a chart give no order:
 * whoever assists near the top has no high grade for that.
 */
public final class GradeChange {
    private final OrgChart before;
    private final OrgChart after;
    private final GradeOrder.Rule rule;
    private final List<List<String>> highestFirst;
    private final Map<Change, Integer> known = new HashMap<>();

    /** From one grade to another, by their codes in the two charts. */
    private record Change(int old, int now) {}

    /**
     * By what grades were compared.
     *
     * @param rule how the order was found; {@code NONE} where there is none, so that no grade rose or fell
     * @param highestFirst the grades in order
     */
    public record Order(GradeOrder.Rule rule, List<String> highestFirst) {
        public Order {
            highestFirst = List.copyOf(highestFirst);
        }
    }

    private GradeChange(OrgChart before, OrgChart after, GradeOrder.Rule rule, List<List<String>> highestFirst) {
        this.before = before;
        this.after = after;
        this.rule = rule;
        this.highestFirst = highestFirst;
    }

    /**
     * The changes between two charts.
     *
     * @param given the grades, highest first; empty where the charts are to show it themselves
     */
    static GradeChange of(OrgChart before, OrgChart after, List<String> given) {
        if (!given.isEmpty()) {
            return new GradeChange(before, after, GradeOrder.Rule.GIVEN, List.of(given));
        }
        List<List<String>> numbered = List.of(GradeOrder.infer(after), GradeOrder.infer(before)).stream()
                .filter(order -> order.rule() == GradeOrder.Rule.NUMBER)
                .map(GradeOrder::listGrades)
                .toList();
        return new GradeChange(
                before, after, numbered.isEmpty() ? GradeOrder.Rule.NONE : GradeOrder.Rule.NUMBER, numbered);
    }

    Order order() {
        return new Order(rule, highestFirst.isEmpty() ? List.of() : highestFirst.get(0));
    }

    /** Above 0 where the grade rose, below 0 where it fell, 0 where it did neither or nobody can say. O(1) as a rule. */
    int between(int was, int is) {
        int old = before.attributes().textCode(Field.GRADE, before.record(was));
        int now = after.attributes().textCode(Field.GRADE, after.record(is));
        return old < 0 || now < 0 ? 0 : known.computeIfAbsent(new Change(old, now), this::between);
    }

    private int between(Change change) {
        String old = before.attributes().distinctTexts(Field.GRADE).get(change.old());
        String now = after.attributes().distinctTexts(Field.GRADE).get(change.now());
        for (List<String> order : highestFirst) {
            if (order.contains(old) && order.contains(now)) {
                return Integer.compare(order.indexOf(old), order.indexOf(now));
            }
        }
        return 0;
    }
}
