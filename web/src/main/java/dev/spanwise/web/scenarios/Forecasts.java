package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.WebProblem;

/** Forecasts that are answered while somebody waits. */
public final class Forecasts {
    /** Positions grown by all runs together, in all years: what is answered within a few seconds. */
    private static final long MOST_WORK = 100_000_000;

    private Forecasts() {}

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
