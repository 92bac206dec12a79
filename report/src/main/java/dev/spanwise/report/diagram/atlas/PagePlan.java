package dev.spanwise.report.diagram.atlas;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which positions stand on a leader's pages: as many whole layers as fit; where not even the direct reports fit, these
 * are spread over several pages, the leader on each.
 *
 * @param chart the chart
 */
record PagePlan(OrgChart chart) {
    /** The pages of a leader with at most {@code most} positions each. */
    List<VisibleTree> pages(int leader, int most) {
        int depth = 2;
        while (size(leader, depth) <= most && size(leader, depth + 1) > size(leader, depth)) {
            depth++;
        }
        if (depth > 2 && size(leader, depth) > most) {
            depth--;
        }
        return size(leader, depth) <= most
                ? List.of(VisibleTree.of(chart, new Scope.Branch(leader, depth)))
                : slices(leader, most);
    }

    private List<VisibleTree> slices(int leader, int most) {
        List<VisibleTree> slices = new ArrayList<>();
        int step = Math.max(1, most - 1);
        for (int from = chart.firstReport(leader); from < chart.endOfReports(leader); from += step) {
            BitSet shown = new BitSet(chart.size());
            shown.set(leader);
            shown.set(from, Math.min(chart.endOfReports(leader), from + step));
            slices.add(new VisibleTree(chart, shown));
        }
        return slices;
    }

    /** Positions in so many layers of a branch. */
    private int size(int leader, int depth) {
        int from = leader;
        int to = leader + 1;
        int size = 0;
        for (int layer = 1; layer <= depth && from < to; layer++) {
            size += to - from;
            int next = chart.firstReport(from);
            to = chart.endOfReports(to - 1);
            from = next;
        }
        return size;
    }

    /** The shown managers whose reports are on no page yet, in chart order. */
    static int[] unfinished(VisibleTree page) {
        return Arrays.stream(page.positions())
                .filter(position -> page.chart().isManager(position) && !page.hasReports(position))
                .toArray();
    }
}
