package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.GrowthHistory;
import dev.spanwise.analysis.forecast.GrowthHistory.Dated;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Forecasts that are answered while somebody waits. */
public final class Forecasts {
    /** Positions grown by all runs together, in all years: what is answered within a few seconds. */
    private static final long MOST_WORK = 100_000_000;

    private Forecasts() {}

    /**
     * What the address asks, with the rates that the snapshots it names as {@code history} tell.
     *
     * @throws WebProblem when one of them is not earlier, or of the same day as another one
     */
    public static AskedForecast asked(Visit visit, VisibleCharts visible, Snapshot snapshot) {
        List<String> wanted = visit.list("history").stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return AskedForecast.of(visit.asked());
        }
        AskedForecast.of(visit.asked()); // what is not allowed is told before charts are read
        Map<LocalDate, OrgChart> charts = new TreeMap<>();
        charts.put(snapshot.asOf(), visible.chart(visit, snapshot).chart());
        for (String id : wanted) {
            Snapshot earlier = visible.getSnapshot(id);
            if (!earlier.asOf().isBefore(snapshot.asOf()) || charts.containsKey(earlier.asOf())) {
                throw WebProblem.badRequest("problem.history", earlier.name(), earlier.asOf());
            }
            charts.put(earlier.asOf(), visible.chart(visit, earlier).chart());
        }
        return AskedForecast.of(
                visit.asked(),
                Optional.of(GrowthHistory.of(charts.entrySet().stream()
                        .map(entry -> new Dated(entry.getKey(), entry.getValue()))
                        .toList())));
    }

    /**
     * The forecast from a chart on.
     *
     * @throws WebProblem when it would take longer than anybody waits for a page
     */
    public static LayerForecast of(AskedForecast asked, OrgChart chart) {
        long work = asked.work(chart);
        if (work > MOST_WORK) {
            long ofOneRun = Math.max(1, work / asked.runs());
            throw WebProblem.badRequest("problem.too-many-runs", asked.runs(), Math.max(1, MOST_WORK / ofOneRun));
        }
        return asked.from(chart);
    }
}
