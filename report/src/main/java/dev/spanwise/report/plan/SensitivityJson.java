package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.SpanSensitivity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much the front depends on the widest span: one for each number of layers. */
record SensitivityJson(int layers, List<AtSpanJson> spans) {
    static List<SensitivityJson> listOf(SpanSensitivity found) {
        return found.rows().stream()
                .map(row -> new SensitivityJson(
                        row.layers(),
                        IntStream.range(0, found.spans().size())
                                .mapToObj(at -> AtSpanJson.of(
                                        found.spans().get(at), row.points().get(at)))
                                .toList()))
                .toList();
    }

    /** The plan at one widest span; without the rest where none is known. */
    record AtSpanJson(
            int maxSpan,
            @Nullable PlanStatus status,
            @Nullable Integer moved) {
        static AtSpanJson of(int span, Optional<ParetoPoint> point) {
            return new AtSpanJson(
                    span,
                    point.map(ParetoPoint::status).orElse(null),
                    point.map(found -> found.figures().moved()).orElse(null));
        }
    }
}
