package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** By grade of the chart before: the same grade in the chart after, negative where nobody has it there. */
    private final int[] sameNow;

    private final Map<Change, Integer> known = new HashMap<>();
    private final Set<String> unplaced = new TreeSet<>();

    /** From one grade to another, by their codes in the two charts. */
    private record Change(int old, int now) {}

    /**
     * By what grades were compared.
     *
     * @param rule how the order was found; {@code NONE} where there is none, so that no grade rose or fell
     * @param highestFirst the grades in order
     * @param unplaced grades without a place in the order that somebody changed to or from, which is not judged
     */
    public record Order(GradeOrder.Rule rule, List<String> highestFirst, List<String> unplaced) {
        public Order {
            highestFirst = List.copyOf(highestFirst);
            unplaced = List.copyOf(unplaced);
        }
    }

    private GradeChange(OrgChart before, OrgChart after, GradeOrder.Rule rule, List<List<String>> highestFirst) {
        this.before = before;
        this.after = after;
        this.rule = rule;
        this.highestFirst = highestFirst;
        this.sameNow = sameNow(before.attributes(), after.attributes());
    }

    private static int[] sameNow(Attributes before, Attributes after) {
        return IntStream.range(0, before.countTexts(Field.GRADE))
                .map(code -> before == after
                        ? code
                        : after.findTextCode(Field.GRADE, before.distinctText(Field.GRADE, code)))
                .toArray();
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

    /** By what the changes asked for so far were judged. */
    Order order() {
        return highestFirst.isEmpty()
                ? new Order(rule, List.of(), List.of())
                : new Order(rule, highestFirst.get(0), List.copyOf(unplaced));
    }

    /** Above 0 where the grade rose, below 0 where it fell, 0 where it did neither or nobody can say. O(1) as a rule. */
    int between(int was, int is) {
        int old = before.attributes().textCode(Field.GRADE, before.record(was));
        int now = after.attributes().textCode(Field.GRADE, after.record(is));
        return old < 0 || now < 0 || sameNow[old] == now
                ? 0
                : known.computeIfAbsent(new Change(old, now), this::between);
    }

    private int between(Change change) {
        String old = before.attributes().distinctTexts(Field.GRADE).get(change.old());
        String now = after.attributes().distinctTexts(Field.GRADE).get(change.now());
        for (List<String> order : highestFirst) {
            if (order.contains(old) && order.contains(now)) {
                return Integer.compare(order.indexOf(old), order.indexOf(now));
            }
        }
        if (!old.equals(now)) {
            Stream.of(old, now)
                    .filter(grade -> highestFirst.stream().noneMatch(order -> order.contains(grade)))
                    .forEach(unplaced::add);
        }
        return 0;
    }
}
