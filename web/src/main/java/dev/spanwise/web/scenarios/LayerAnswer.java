package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Optimize;
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
    private static final int FEW = 3;

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
        ParetoPoint chosen = wanted.isEmpty() ? bend(points, stand.after().size()) : within(points, wanted.getAsInt());
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
     * Where the curve bends: as flat as it gets while each layer less gives only a few people a new manager, {@link
     * #FEW} or one in a hundred. From there on a layer costs many moves.
     */
    static ParetoPoint bend(List<ParetoPoint> points, int positions) {
        double few = Math.max(FEW, positions / 100.0);
        ParetoPoint reached = points.get(0);
        for (ParetoPoint next : points.subList(1, points.size())) {
            int moved = next.figures().moved() - reached.figures().moved();
            if (moved > few * (reached.layers() - next.layers())) {
                break;
            }
            reached = next;
        }
        return reached;
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
