package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.report.json.Json;
import java.util.List;

/**
 * The document of {@code optimize --pareto}: the best plan's figures for every number of layers. Its schema is
 * {@code pareto.schema.json}.
 */
public record ParetoJson(int schemaVersion, List<PointJson> points) {
    /** Most layers first. */
    public static ParetoJson of(ParetoFront front) {
        return new ParetoJson(
                Json.SCHEMA_VERSION, front.points().stream().map(PointJson::of).toList());
    }

    /** One number of layers. */
    public record PointJson(int layers, PlanStatus status, int moved, int dissolved, long saving) {
        static PointJson of(ParetoPoint point) {
            return new PointJson(
                    point.layers(),
                    point.status(),
                    point.figures().moved(),
                    point.figures().dissolved(),
                    point.figures().saving());
        }
    }
}
