package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.ParetoPoint;
import java.util.List;
import java.util.Map;

/** The drawing of layers against people moved; a click on a point presses what the page has for it. */
public final class LayerCurve {
    private LayerCurve() {}

    /** The figures of the drawing. */
    public static String json(List<ParetoPoint> points, int chosen) {
        return ChartJson.of(points.stream()
                .map(point -> Map.of(
                        "layers",
                        point.layers(),
                        "moved",
                        point.figures().moved(),
                        "chosen",
                        point.layers() == chosen,
                        "press",
                        "layers-" + point.layers()))
                .toList());
    }
}
