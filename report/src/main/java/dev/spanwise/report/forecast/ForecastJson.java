package dev.spanwise.report.forecast;

import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.report.json.Json;
import java.util.List;

/** The document of {@code forecast}; a year that is not reached is null. */
public record ForecastJson(
        int schemaVersion,
        GrowthPolicy policy,
        long seed,
        int runs,
        int layersAtStart,
        int targetLayers,
        Band returnYear,
        double returned,
        Band managersClosed,
        Band managersWithoutTeam,
        List<LayerForecast.Year> years) {

    public static ForecastJson of(LayerForecast forecast, GrowthPolicy policy, long seed) {
        return new ForecastJson(
                Json.SCHEMA_VERSION,
                policy,
                seed,
                forecast.runs(),
                forecast.layersAtStart(),
                forecast.targetLayers(),
                forecast.returnYear(),
                forecast.returned(),
                forecast.managersClosed(),
                forecast.managersWithoutTeam(),
                forecast.years());
    }
}
