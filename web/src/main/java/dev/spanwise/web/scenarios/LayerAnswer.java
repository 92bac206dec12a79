package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Optimize;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What becomes of a chart with fewer layers: the curve of layers against people moved, and the plan of one point of it.
 *
 * @param points of the curve, most layers first; that of today is always there
 * @param chosen the point in question
 * @param plan of that point
 */
public record LayerAnswer(List<ParetoPoint> points, ParetoPoint chosen, Plan plan) {
    public LayerAnswer {
        points = List.copyOf(points);
    }

    /**
     * The answer for where a scenario stands.
     *
     * @param wanted the layers of the point; empty for {@link #bend}
     * @param limits what else is asked, its own layers left aside
     * @throws dev.spanwise.analysis.optimize.ProblemTooLargeException when it does not fit into memory
     */
    static LayerAnswer of(ScenarioResult stand, OptionalInt wanted, Optimize limits) {
        List<ParetoPoint> points = stand.front(limits).points();
        ParetoPoint chosen = wanted.isEmpty() ? bend(points) : within(points, wanted.getAsInt());
        OptionalInt layers = OptionalInt.of(chosen.layers());
        Plan plan = stand.plan(new Optimize(layers, limits.spans(), limits.options(), limits.terms()));
        return new LayerAnswer(points, chosen, plan);
    }

    private static ParetoPoint within(List<ParetoPoint> points, int layers) {
        return points.stream()
                .filter(point -> point.layers() <= layers)
                .findFirst()
                .orElse(points.get(points.size() - 1));
    }

    /**
     * Where the curve bends: the point that lies farthest below the straight line between its ends. Up to there a layer
     * costs few moves, from there on many. The last point where there are two; of equal ones that with fewer layers.
     */
    static ParetoPoint bend(List<ParetoPoint> points) {
        ParetoPoint last = points.get(points.size() - 1);
        double layers = Math.max(1, points.get(0).layers() - last.layers());
        double moved = Math.max(1, last.figures().moved());
        return points.stream()
                .max(Comparator.<ParetoPoint>comparingDouble(
                                point -> (points.get(0).layers() - point.layers()) / layers
                                        - point.figures().moved() / moved)
                        .thenComparing(point -> -point.layers()))
                .orElseThrow();
    }

    /** The layers there are. */
    public int today() {
        return points.get(0).layers();
    }

    /** The fewest layers that a plan within the limits reaches. */
    public int fewest() {
        return points.get(points.size() - 1).layers();
    }
}
