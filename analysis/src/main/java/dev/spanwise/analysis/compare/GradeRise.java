package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.OrgChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody's grade rose, by the order of grades in the later chart, or in the earlier one where it is not there. */
final class GradeRise {
    private final List<List<String>> highestFirst;

    GradeRise(OrgChart before, OrgChart after) {
        this.highestFirst = List.of(
                GradeOrder.infer(after).listGrades(), GradeOrder.infer(before).listGrades());
    }

    boolean isRise(@Nullable String old, @Nullable String now) {
        if (old == null || now == null || old.equals(now)) {
            return false;
        }
        for (List<String> order : highestFirst) {
            if (order.contains(old) && order.contains(now)) {
                return order.indexOf(now) < order.indexOf(old);
            }
        }
        return false;
    }
}
