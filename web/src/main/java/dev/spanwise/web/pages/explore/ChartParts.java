package dev.spanwise.web.pages.explore;

import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.drawings.LivePositions;

/** Parts of charts that are too large to be sent to a browser whole. */
final class ChartParts {
    private ChartParts() {}

    /** The largest branch with a position in it that is sent whole; the position's own where even that is too large. */
    static OrgChart around(OrgChart chart, int position) {
        int head = position;
        int up = chart.manager(head);
        while (up != OrgChart.NONE && chart.branchSize(up) <= LivePositions.MOST) {
            head = up;
            up = chart.manager(head);
        }
        return ChartBranch.of(chart, head);
    }
}
