package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives managers an expert role: they stay as individual contributors, whatever the terms' outcome.
 *
 * @param positions ids of the managers
 * @param successor id of the position that takes their teams over; null for their own managers
 */
public record ConvertManagers(
        List<String> positions, @Nullable String successor, Terms terms) implements Change {
    public ConvertManagers {
        positions = List.copyOf(positions);
        terms = terms.with(Outcome.CONVERT);
    }

    @Override
    public String kind() {
        return "convert";
    }

    @Override
    public void carryOut(Rearranging work) {
        BitSet candidates = work.namedManagers(positions);
        Dissolution dissolution = new Dissolution(work);
        if (successor == null) {
            dissolution.dissolveWithinLimit(candidates, Reason.NAMED);
        } else {
            work.named(List.of(successor))
                    .forEach(heir ->
                            candidates.stream().forEach(position -> handOver(position, heir, work, dissolution)));
            dissolution.apply(Reason.NAMED);
        }
    }

    private void handOver(int position, int heir, Rearranging work, Dissolution dissolution) {
        OrgChart chart = work.chart();
        if (isInBranchOf(position, heir, chart) && chart.manager(heir) != position) {
            work.refuse(position, Refusal.Kind.INTO_OWN_BRANCH, String.valueOf(successor));
        } else if (!dissolution.fitsUnder(position, heir)) {
            work.refuse(
                    position,
                    Refusal.Kind.MANAGER_FULL,
                    String.valueOf(successor),
                    terms.spanLimit().orElse(0));
        } else {
            dissolution.dissolveInto(position, heir);
        }
    }

    /** Whether a position is in the branch of a head, or is that head. */
    private static boolean isInBranchOf(int head, int member, OrgChart chart) {
        int p = member;
        while (p != OrgChart.NONE && p != head) {
            p = chart.manager(p);
        }
        return p == head;
    }
}
