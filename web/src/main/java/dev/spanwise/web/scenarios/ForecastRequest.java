package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.math.BigDecimal;

/**
 * What a forecast is to assume about each year, as it stands in the address.
 *
 * @param hiring new positions in per cent
 * @param attrition people who leave in per cent
 * @param promotion individual contributors who get a team of their own in per cent
 * @param span a wider team is split
 * @param closing management posts up to this span are not filled again
 * @param area condition of the positions that shrink; empty for everybody
 * @param shrinking how much of the area is not needed any more, in per cent
 */
public record ForecastRequest(
        double hiring,
        double attrition,
        double promotion,
        int span,
        int closing,
        String area,
        double shrinking,
        int years,
        int runs,
        long seed) {
    /** Positions grown by all runs together, in all years: what is answered within a few seconds. */
    private static final long MOST_WORK = 100_000_000;

    /**
     * Reads the parameters.
     *
     * @throws WebProblem when one is out of its range
     */
    public static ForecastRequest of(Visit visit) {
        ForecastRequest asked = new ForecastRequest(
                visit.getDecimal("hiring", 0, 100, 5),
                visit.getDecimal("attrition", 0, 100, 10),
                visit.getDecimal("promotion", 0, 100, 1),
                visit.getNumber("span", 2, 100_000, 12),
                visit.getNumber("closing", 0, 100_000, 0),
                visit.find("area").orElse(""),
                visit.getDecimal("shrink", 0, 100, 0),
                visit.getNumber("years", 1, 30, 10),
                visit.getNumber("runs", 1, 100_000, 50),
                visit.find("seed").isPresent() ? visit.getWhole("seed", Long.MIN_VALUE, Long.MAX_VALUE) : 1);
        if (!asked.area.isEmpty() && asked.shrinking == 0) {
            throw WebProblem.badRequest("problem.area-without-rate");
        }
        return asked;
    }

    /** A percentage as it stands in a field: {@code 2.5}. */
    public static String shown(double percent) {
        return BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
    }

    /** What it assumes. */
    public GrowthPolicy policy() {
        return new GrowthPolicy(hiring / 100.0, attrition / 100.0, closing, promotion / 100.0, span, shrinking / 100.0);
    }

    /**
     * The forecast from a chart on, watching for the layer below its last one.
     *
     * @throws WebProblem when the condition is wrong, or it would take longer than anybody waits for a page
     */
    public LayerForecast from(OrgChart chart, Visit visit) {
        requireBearable(chart);
        try {
            Condition shrinks = area.isEmpty() ? Condition.ALWAYS : Conditions.parse(area);
            return LayerForecast.of(chart, shrinks.positionsIn(chart), policy(), chart.layers() + 1, years, runs, seed);
        } catch (ConditionException e) {
            throw WebProblem.badRequest("problem.condition", e.message(visit.language()));
        }
    }

    private void requireBearable(OrgChart chart) {
        long work = (long) Math.max(1, chart.size()) * years * runs;
        if (work > MOST_WORK) {
            long bearable = Math.max(1, MOST_WORK / Math.max(1, (long) chart.size() * years));
            throw WebProblem.badRequest("problem.too-many-runs", runs, bearable);
        }
    }
}
