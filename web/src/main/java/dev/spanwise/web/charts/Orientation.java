package dev.spanwise.web.charts;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole organisation in a few hundred blocks, for orientation: branches too small to be seen are left out. */
public final class Orientation {
    private static final int MOST_BLOCKS = 400;
    private static final int MOST_LAYERS = 8;

    private Orientation() {}

    /**
     * The blocks, managers before their reports: number, manager's number or -1, label, record, size of the branch,
     * span and layer. Largest branches first. O(blocks log blocks + positions they are chosen from).
     */
    public static List<Map<String, Object>> blocks(OrgChart chart) {
        int least = Math.max(1, chart.size() / MOST_BLOCKS);
        List<Map<String, Object>> blocks = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int top = 0; top < chart.tops(); top++) {
            waiting.add(top);
        }
        while (!waiting.isEmpty() && blocks.size() < MOST_BLOCKS) {
            int position = waiting.remove();
            blocks.add(block(chart, position));
            if (chart.layer(position) < MOST_LAYERS) {
                for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
                    if (chart.branchSize(report) >= least && chart.isManager(report)) {
                        waiting.add(report);
                    }
                }
            }
        }
        return blocks;
    }

    private static Map<String, Object> block(OrgChart chart, int position) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("number", position);
        block.put("manager", chart.manager(position));
        block.put("label", chart.position(position).label());
        block.put("record", chart.record(position));
        block.put("size", chart.branchSize(position));
        block.put("span", chart.span(position));
        block.put("layer", chart.layer(position));
        return block;
    }
}
