package dev.spanwise.report.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of results. They lie beside what writes the results and point to each other by relative paths. */
public final class Schemas {
    /** Paths of all of them. */
    public static final List<String> PATHS = List.of(
            "analysis/analyze.schema.json",
            "analysis/rule.schema.json",
            "check/check.schema.json",
            "compare/compare.schema.json",
            "compare/series.schema.json",
            "fairness/fairness.schema.json",
            "figures/figures.schema.json",
            "forecast/forecast.schema.json",
            "plan/optimize.schema.json",
            "plan/pareto.schema.json",
            "simulation/moves.schema.json",
            "simulation/presets.schema.json",
            "simulation/simulate.schema.json");

    private Schemas() {}

    /** The text of a schema; empty for any other path. */
    public static Optional<String> find(String path) {
        if (!PATHS.contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Resources.toString(Resources.getResource("dev/spanwise/report/" + path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
