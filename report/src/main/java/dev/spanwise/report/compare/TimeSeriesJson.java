package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.report.compare.ComparisonJson.HintJson;
import dev.spanwise.report.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several dates of one organisation, the document of {@code compare} with more than two files. */
public record TimeSeriesJson(int schemaVersion, List<MomentJson> series) {
    public static TimeSeriesJson of(TimeSeries series) {
        return new TimeSeriesJson(
                Json.SCHEMA_VERSION,
                series.moments().stream().map(MomentJson::of).toList());
    }

    /** One date. */
    public record MomentJson(
            String label,
            int headcount,
            int layers,
            int managementLayers,
            int managers,
            double icToManagerRatio,
            double meanSpan,
            double medianSpan,
            TimeSeries.@Nullable Turnover since,
            @Nullable HintJson hint) {
        static MomentJson of(TimeSeries.Moment moment) {
            return new MomentJson(
                    moment.label(),
                    moment.figures().headcount().positions(),
                    moment.figures().layers().layers(),
                    moment.figures().layers().managementLayers(),
                    moment.figures().roles().managers(),
                    moment.figures().roles().icToManagerRatio(),
                    moment.figures().spans().mean(),
                    moment.figures().spans().median(),
                    moment.since(),
                    moment.hint().map(HintJson::of).orElse(null));
        }
    }
}
