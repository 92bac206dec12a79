package dev.spanwise.model;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Dotted lines by record number, so that they outlive every rearrangement of the chart.
 *
 * @param manager by line: the record of the dotted-line manager
 * @param report by line: the record of the position that reports to it
 */
record DottedLines(int[] manager, int[] report) {
    static final DottedLines NONE = new DottedLines(new int[0], new int[0]);

    boolean isEmpty() {
        return manager.length == 0;
    }

    /** The lines whose two ends are still in the chart. */
    List<DottedLine> list(OrgChart chart) {
        List<DottedLine> lines = new ArrayList<>();
        for (int line = 0; line < manager.length; line++) {
            int from = chart.positionOfRecord(manager[line]);
            int to = chart.positionOfRecord(report[line]);
            if (from != OrgChart.NONE && to != OrgChart.NONE && from != to) {
                lines.add(new DottedLine(chart.position(from), chart.position(to)));
            }
        }
        return lines;
    }

    Graph<Position, DottedLine> asGraph(OrgChart chart) {
        Graph<Position, DottedLine> graph = new SimpleDirectedGraph<>(DottedLine.class);
        chart.positions().forEach(graph::addVertex);
        for (DottedLine line : list(chart)) {
            graph.addEdge(line.manager(), line.report(), line);
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
