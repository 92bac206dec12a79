package dev.spanwise.report.forecast;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.Band;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.forecast.Spread;
import dev.spanwise.report.json.Json;
import java.util.List;

/** The document of {@code forecast}; a year that is not reached is null. */
public record ForecastJson(
        int schemaVersion,
        GrowthPolicy policy,
        Spread spread,
        long seed,
        int runs,
        int layersAtStart,
        int targetLayers,
        Band returnYear,
        double returned,
        Band managersClosed,
        Band managersWithoutTeam,
        List<LayerForecast.Year> years) {

    public static ForecastJson of(LayerForecast forecast, AskedForecast asked) {
        return new ForecastJson(
                Json.SCHEMA_VERSION,
                asked.policy(),
                asked.spread(),
                asked.seed(),
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
