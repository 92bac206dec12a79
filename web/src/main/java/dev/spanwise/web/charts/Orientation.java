package dev.spanwise.web.charts;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The managers of the whole organisation for orientation: a few hundred, and as many layers as a screen has room for.
 * Branches too small to be seen are left out.
 *
 * @param managers numbers of the positions, managers before their reports
 * @param layers how many layers they stand in, from the top
 * @param allLayers how many layers of the chart have managers
 */
public record Orientation(List<Integer> managers, int layers, int allLayers) {
    private static final int MOST_MANAGERS = 400;
    private static final int MOST_LAYERS = 12;

    public Orientation {
        managers = List.copyOf(managers);
    }

    /** Chooses them. O(managers chosen + their direct reports). */
    public static Orientation of(OrgChart chart) {
        int least = Math.max(1, chart.size() / MOST_MANAGERS);
        List<Integer> managers = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int top = 0; top < chart.tops(); top++) {
            waiting.add(top);
        }
        while (!waiting.isEmpty() && managers.size() < MOST_MANAGERS) {
            int position = waiting.remove();
            managers.add(position);
            if (chart.layer(position) < MOST_LAYERS) {
                for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
                    if (chart.branchSize(report) >= least && chart.isManager(report)) {
                        waiting.add(report);
                    }
                }
            }
        }
        int layers = managers.isEmpty() ? 0 : chart.layer(managers.get(managers.size() - 1));
        return new Orientation(managers, layers, managementLayers(chart));
    }

    /** Numbers grow with the layer, so the last manager stands in the lowest layer with any. */
    private static int managementLayers(OrgChart chart) {
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (chart.isManager(position)) {
                return chart.layer(position);
            }
        }
        return 0;
    }
}
