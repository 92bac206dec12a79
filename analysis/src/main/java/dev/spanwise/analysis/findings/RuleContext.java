package dev.spanwise.analysis.findings;

import com.google.common.base.Suppliers;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedGraph;

/** What rules look at: a chart, the targets, and what several of them work out alike. */
public final class RuleContext {
    private final OrgChart chart;
    private final Targets targets;
    private final Supplier<GradeOrder> grades;
    private final Supplier<Graph<Position, DottedLine>> dottedLines;
    private final Supplier<BranchOrder> branches;
    private final Supplier<int[]> branchLayers;
    private final Supplier<Integer> managers;

    RuleContext(OrgChart chart, Targets targets, Supplier<GradeOrder> grades) {
        this.chart = chart;
        this.targets = targets;
        this.grades = Suppliers.memoize(grades::get);
        this.dottedLines = Suppliers.memoize(this::graphOfDottedLines);
        this.branchLayers = Suppliers.memoize(() -> branchLayers(chart));
        this.branches = Suppliers.memoize(() -> new BranchOrder(chart));
        this.managers = Suppliers.memoize(() -> Roles.of(Group.all(chart)).managers());
    }

    public OrgChart chart() {
        return chart;
    }

    public Targets targets() {
        return targets;
    }

    Attributes attributes() {
        return chart.attributes();
    }

    GradeOrder grades() {
        return grades.get();
    }

    /** The dotted lines between the positions that have any, which are few. */
    Graph<Position, DottedLine> dottedLines() {
        return dottedLines.get();
    }

    private Graph<Position, DottedLine> graphOfDottedLines() {
        Graph<Position, DottedLine> graph = new SimpleDirectedGraph<>(DottedLine.class);
        for (DottedLine line : chart.listDottedLines()) {
            graph.addVertex(line.manager());
            graph.addVertex(line.report());
            graph.addEdge(line.manager(), line.report(), line);
        }
        return graph;
    }

    BranchOrder branches() {
        return branches.get();
    }

    /** By position: the layers of its branch, 1 for an individual contributor. */
    int[] branchLayers() {
        return branchLayers.get();
    }

    /** Number of people managers. */
    int managers() {
        return managers.get();
    }

    private static int[] branchLayers(OrgChart chart) {
        int[] layers = new int[chart.size()];
        Arrays.fill(layers, 1);
        for (int position = chart.size() - 1; position >= chart.tops(); position--) {
            int manager = chart.manager(position);
            layers[manager] = Math.max(layers[manager], layers[position] + 1);
        }
        return layers;
    }

    boolean is(Flag flag, int position) {
        return attributes().is(flag, chart.record(position));
    }

    /** The manager's number, the position's own where it is a top. */
    int managerOrSelf(int position) {
        return chart.isTop(position) ? position : chart.manager(position);
    }

    /** See {@link PositionFigures#postsReporting}. */
    double reportingPosts(int manager) {
        return PositionFigures.postsReporting(chart, manager);
    }

    /** Whether the one direct report of a manager is one post. */
    boolean isOneToOne(int manager) {
        return chart.span(manager) == 1 && !PositionFigures.isSeveralPosts(chart, chart.firstReport(manager));
    }
}
