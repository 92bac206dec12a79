package dev.spanwise.report.diagram.view;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The shown part of a chart as trees of their own. Positions keep their numbers: a loop upwards over
 * {@link #positions} still meets managers first.
 */
public final class VisibleTree {
    private final OrgChart chart;
    private final BitSet shown;
    private final int[] positions;
    private final int[] shownInBranch;

    public VisibleTree(OrgChart chart, BitSet shown) {
        this.chart = chart;
        this.shown = (BitSet) shown.clone();
        this.positions = shown.stream().toArray();
        this.shownInBranch = countBranches();
    }

    public static VisibleTree of(OrgChart chart, Scope scope) {
        return new VisibleTree(chart, scope.positions(chart));
    }

    private int[] countBranches() {
        int[] counts = new int[chart.size()];
        for (int i = positions.length - 1; i >= 0; i--) {
            int position = positions[i];
            counts[position]++;
            int manager = chart.manager(position);
            if (manager != OrgChart.NONE) {
                counts[manager] += counts[position];
            }
        }
        return counts;
    }

    public OrgChart chart() {
        return chart;
    }

    /** The shown positions in chart order. */
    public int[] positions() {
        return positions.clone();
    }

    /** Number of shown positions. */
    public int size() {
        return positions.length;
    }

    public boolean shows(int position) {
        return shown.get(position);
    }

    /** The shown positions whose manager is not shown. */
    public int[] roots() {
        return shown.stream().filter(this::isRoot).toArray();
    }

    public boolean isRoot(int position) {
        int manager = chart.manager(position);
        return manager == OrgChart.NONE || !shown.get(manager);
    }

    /** The shown direct reports. */
    public int[] reports(int position) {
        int from = chart.firstReport(position);
        int to = chart.endOfReports(position);
        int[] found = new int[to - from];
        int count = 0;
        for (int report = shown.nextSetBit(from); report >= 0 && report < to; report = shown.nextSetBit(report + 1)) {
            found[count++] = report;
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether any direct report is shown. */
    public boolean hasReports(int position) {
        int first = shown.nextSetBit(chart.firstReport(position));
        return first >= 0 && first < chart.endOfReports(position);
    }

    /** Shown positions in the branch, its head among them. */
    public int shownInBranch(int position) {
        return shownInBranch[position];
    }

    /** Positions of the branch that are not shown. */
    public int hiddenInBranch(int position) {
        return chart.branchSize(position) - shownInBranch[position];
    }

    /** Layers of the shown part, counted from the highest position shown. */
    public int layers() {
        return size() == 0 ? 0 : chart.layer(positions[positions.length - 1]) - chart.layer(positions[0]) + 1;
    }
}
