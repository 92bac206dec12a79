package dev.spanwise.model;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.NullUnmarked;

/**
 * The reporting lines as an immutable JGraphT graph over the chart's own arrays: vertices and edges are views made on
 * demand, so that it costs nothing to hand out.
 *
 * <p>Null-unmarked, since JGraphT's interface speaks of absent edges as null.
 */
@NullUnmarked
final class ReportingGraph extends AbstractGraph<Position, ReportingLine> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .weighted(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .allowCycles(false)
            .modifiable(false)
            .build();

    private final OrgChart chart;

    ReportingGraph(OrgChart chart) {
        this.chart = chart;
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Position> vertexSet() {
        return new RangeSet<>(0, chart.size(), chart::position) {
            @Override
            public boolean contains(Object other) {
                return other instanceof Position position && position.chart() == chart;
            }
        };
    }

    @Override
    public Set<ReportingLine> edgeSet() {
        return lines(chart.tops(), chart.size());
    }

    @Override
    public boolean containsVertex(Position position) {
        return position != null && position.chart() == chart;
    }

    @Override
    public boolean containsEdge(ReportingLine line) {
        return line != null && line.equals(getEdge(line.manager(), line.report()));
    }

    @Override
    public ReportingLine getEdge(Position manager, Position report) {
        boolean linked =
                containsVertex(manager) && containsVertex(report) && chart.manager(report.index()) == manager.index();
        return linked ? new ReportingLine(manager, report) : null;
    }

    @Override
    public Set<ReportingLine> getAllEdges(Position manager, Position report) {
        if (!containsVertex(manager) || !containsVertex(report)) {
            return null;
        }
        return Optional.ofNullable(getEdge(manager, report)).map(Set::of).orElseGet(Set::of);
    }

    @Override
    public Position getEdgeSource(ReportingLine line) {
        return line.manager();
    }

    @Override
    public Position getEdgeTarget(ReportingLine line) {
        return line.report();
    }

    @Override
    public double getEdgeWeight(ReportingLine line) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public Set<ReportingLine> outgoingEdgesOf(Position position) {
        int index = indexOf(position);
        return lines(chart.firstReport(index), chart.endOfReports(index));
    }

    @Override
    public Set<ReportingLine> incomingEdgesOf(Position position) {
        int index = indexOf(position);
        return chart.isTop(index) ? Set.of() : lines(index, index + 1);
    }

    @Override
    public Set<ReportingLine> edgesOf(Position position) {
        Set<ReportingLine> below = outgoingEdgesOf(position);
        if (chart.isTop(position.index())) {
            return below;
        }
        int first = chart.firstReport(position.index());
        // position 0 of the range is the line upwards, the others the lines downwards
        return new RangeSet<>(0, below.size() + 1, i -> line(i == 0 ? position.index() : first + i - 1));
    }

    @Override
    public int degreeOf(Position position) {
        return inDegreeOf(position) + outDegreeOf(position);
    }

    @Override
    public int inDegreeOf(Position position) {
        return chart.isTop(indexOf(position)) ? 0 : 1;
    }

    @Override
    public int outDegreeOf(Position position) {
        return chart.span(indexOf(position));
    }

    private int indexOf(Position position) {
        if (!containsVertex(position)) {
            throw new IllegalArgumentException("no position of this chart: " + position);
        }
        return position.index();
    }

    /** The lines above a range of positions, none of them a top. */
    private Set<ReportingLine> lines(int from, int to) {
        return new RangeSet<>(from, to, this::line);
    }

    private ReportingLine line(int report) {
        return new ReportingLine(chart.position(chart.manager(report)), chart.position(report));
    }

    @Override
    public Supplier<Position> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<ReportingLine> getEdgeSupplier() {
        return null;
    }

    @Override
    public Position addVertex() {
        throw immutable();
    }

    @Override
    public boolean addVertex(Position position) {
        throw immutable();
    }

    @Override
    public ReportingLine addEdge(Position manager, Position report) {
        throw immutable();
    }

    @Override
    public boolean addEdge(Position manager, Position report, ReportingLine line) {
        throw immutable();
    }

    @Override
    public ReportingLine removeEdge(Position manager, Position report) {
        throw immutable();
    }

    @Override
    public boolean removeEdge(ReportingLine line) {
        throw immutable();
    }

    @Override
    public boolean removeVertex(Position position) {
        throw immutable();
    }

    @Override
    public void setEdgeWeight(ReportingLine line, double weight) {
        throw immutable();
    }

    private static UnsupportedOperationException immutable() {
        return new UnsupportedOperationException("an org chart is immutable: use OrgChart.rearranged");
    }

    /** A set that makes its elements from a range of numbers. */
    private static class RangeSet<E> extends AbstractSet<E> {
        private final int from;
        private final int to;
        private final IntFunction<E> element;

        RangeSet(int from, int to, IntFunction<E> element) {
            this.from = from;
            this.to = to;
            this.element = element;
        }

        @Override
        public Iterator<E> iterator() {
            return IntStream.range(from, to).mapToObj(element).iterator();
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
