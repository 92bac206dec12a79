package dev.spanwise.analysis.selection;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Who stays when a {@link ChartFilter} leaves positions out. Whoever stays keeps manager and layer, so that much can be
 * worked out without the chart of the rest.
 */
public final class Remaining {
    private final OrgChart chart;
    private final BitSet removed;
    private final BitSet keptInLine;
    /** By position of the chart: the direct reports that stay. */
    private final int[] reports;

    Remaining(OrgChart chart, BitSet removed, BitSet keptInLine, int[] reports) {
        this.chart = chart;
        this.removed = removed;
        this.keptInLine = keptInLine;
        this.reports = reports;
    }

    /** Whether nobody is left out. */
    public boolean isAll() {
        return removed.isEmpty();
    }

    /** Whether a position of the chart stays. */
    public boolean has(int position) {
        return !removed.get(position);
    }

    /** Whether anybody who stays reports to a position of the chart. */
    public boolean isManager(int position) {
        return reports[position] > 0;
    }

    /** Layers that somebody stays in. */
    public int layers() {
        int last = removed.previousClearBit(chart.size() - 1);
        return last < 0 ? 0 : chart.layer(last);
    }

    BitSet removed() {
        return removed;
    }

    /** Positions that should be left out, but have reports who stay. */
    BitSet keptInLine() {
        return keptInLine;
    }
}
