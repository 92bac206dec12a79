package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether somebody's grade rose, by the order of grades in the later chart, or in the earlier one where it is not there. */
final class GradeRise {
    private final OrgChart before;
    private final OrgChart after;
    private final List<List<String>> highestFirst;
    private final Map<Change, Boolean> known = new HashMap<>();

    /** From one grade to another, by their codes in the two charts. */
    private record Change(int old, int now) {}

    GradeRise(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        this.highestFirst = before.attributes() == after.attributes()
                ? List.of()
                : List.of(
                        GradeOrder.infer(after).listGrades(),
                        GradeOrder.infer(before).listGrades());
    }

    /** Whether the grade rose from a position of the chart before to one of the chart after. O(1) as a rule. */
    boolean isRise(int was, int is) {
        // Charts of the same records differ in who reports to whom alone.
        if (highestFirst.isEmpty()) {
            return false;
        }
        int old = before.attributes().textCode(Field.GRADE, before.record(was));
        int now = after.attributes().textCode(Field.GRADE, after.record(is));
        return old >= 0 && now >= 0 && known.computeIfAbsent(new Change(old, now), this::isRise);
    }

    private boolean isRise(Change change) {
        String old = before.attributes().distinctTexts(Field.GRADE).get(change.old());
        String now = after.attributes().distinctTexts(Field.GRADE).get(change.now());
        for (List<String> order : highestFirst) {
            if (order.contains(old) && order.contains(now)) {
                return order.indexOf(now) < order.indexOf(old);
            }
        }
        return false;
    }
}
