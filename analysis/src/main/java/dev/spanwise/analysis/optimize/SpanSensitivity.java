package dev.spanwise.analysis.optimize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much the best plans for each number of layers depend on the widest span: the front of the problem with spans up to two
 * narrower and two wider.
 *
 * @param spans the widest spans, in ascending order
 * @param rows one for each number of layers that can be had at any of them, most layers first
 */
public record SpanSensitivity(List<Integer> spans, List<Row> rows) {
    /** How far the spans are from the one asked for. */
    public static final int AROUND = 2;

    /**
     * One number of layers.
     *
     * @param layers the most layers
     * @param points the best plan known at each of the spans; empty where none is known
     */
    public record Row(int layers, List<Optional<ParetoPoint>> points) {
        public Row {
            points = List.copyOf(points);
        }
    }

    public SpanSensitivity {
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
    }

    /**
     * Works it out: a front for each span. Targets are left aside.
     *
     * @return without spans where managers have different limits, or none
     * @throws java.util.concurrent.CancellationException when the watcher stops it
     */
    public static SpanSensitivity of(Delayering problem, SolverProgress progress) {
        int asked = problem.spanLimit().findSame().orElse(SpanLimit.UNLIMITED);
        return asked == SpanLimit.UNLIMITED
                ? new SpanSensitivity(List.of(), List.of())
                : around(problem.toBuilder().targets().build(), asked, progress);
    }

    private static SpanSensitivity around(Delayering problem, int asked, SolverProgress progress) {
        List<Integer> spans = IntStream.rangeClosed(Math.max(1, asked - AROUND), asked + AROUND)
                .boxed()
                .toList();
        List<Map<Integer, ParetoPoint>> fronts =
                spans.stream().map(span -> front(problem, span, progress)).toList();
        List<Row> rows = IntStream.rangeClosed(1, problem.chart().layers())
                .map(step -> problem.chart().layers() + 1 - step)
                .filter(layers -> fronts.stream().anyMatch(front -> front.containsKey(layers)))
                .mapToObj(layers -> new Row(
                        layers,
                        fronts.stream()
                                .map(front -> Optional.ofNullable(front.get(layers)))
                                .toList()))
                .toList();
        return new SpanSensitivity(spans, rows);
    }

    private static Map<Integer, ParetoPoint> front(Delayering problem, int span, SolverProgress progress) {
        Map<Integer, ParetoPoint> points = new HashMap<>();
        ParetoFront.of(
                        problem.toBuilder().maxSpan(span).build(),
                        progress,
                        within -> DelayeringSolver.solveAgain(within, progress))
                .points()
                .forEach(point -> points.put(point.layers(), point));
        return points;
    }
}
