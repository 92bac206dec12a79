package dev.spanwise.analysis.catalogue;

import static dev.spanwise.analysis.ask.Fact.all;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.not;

import dev.spanwise.analysis.ask.AnyNumber;
import dev.spanwise.analysis.ask.ConditionText;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.forecast.GrowthHistory;
import dev.spanwise.analysis.forecast.GrowthPolicy;
import dev.spanwise.analysis.forecast.LayerForecast;
import dev.spanwise.analysis.forecast.Spread;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a forecast is to assume.
 *
 * @param policy about each year
 * @param spread how much its rates differ from year to year; none where nothing is known of earlier years
 * @param area the positions that shrink
 * @param years how far it looks ahead
 * @param runs how many futures it tries
 * @param seed where chance begins
 */
public record AskedForecast(GrowthPolicy policy, Spread spread, Condition area, int years, int runs, long seed) {
    private static final Option<Double> HIRING = Option.of("hiring", Percent.part(), "5%");
    private static final Option<Double> ATTRITION = Option.of("attrition", Percent.part(), "10%");
    private static final Option<Double> PROMOTION = Option.of("promotion", Percent.part(), "1%");
    private static final Option<Double> STEP_DOWN = Option.of("step-down", Percent.part(), "0%");
    private static final Option<Integer> MAX_SPAN = Option.of("max-span", Whole.from(2), "12");
    private static final Option<Integer> CLOSE_NARROW = Option.of("close-narrow", Whole.from(0), "0");
    private static final Option<Condition> AREA = Option.of("area", new ConditionText());
    private static final Option<Double> SHRINK = Option.of("shrink", Percent.part(), "0%");
    private static final Option<Integer> YEARS = Option.of("years", new Whole(1, 30), "10");
    private static final Option<Integer> RUNS = Option.of("runs", new Whole(1, 100_000), "50");
    private static final Option<Long> SEED = Option.of("seed", new AnyNumber(), "1");

    public static final OptionList OPTIONS = OptionList.of(
                    "forecast",
                    HIRING,
                    ATTRITION,
                    PROMOTION,
                    STEP_DOWN,
                    MAX_SPAN,
                    CLOSE_NARROW,
                    AREA,
                    SHRINK,
                    YEARS,
                    RUNS,
                    SEED)
            .with(OptionRule.of("area-without-rate", all(given(AREA), not(given(SHRINK))), AREA, SHRINK));

    /**
     * What is asked, each rate met exactly.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed, or does not go with the rest
     */
    public static AskedForecast of(Source source) {
        return of(source, Optional.empty());
    }

    /**
     * What is asked, with the rates that a history tells where none are given. A rate that is given is met exactly.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed, or does not go with the rest
     */
    public static AskedForecast of(Source source, Optional<GrowthHistory> history) {
        OPTIONS.check(source);
        GrowthPolicy policy = new GrowthPolicy(
                rate(source, HIRING, history, GrowthHistory.Rates::hiring),
                rate(source, ATTRITION, history, GrowthHistory.Rates::attrition),
                CLOSE_NARROW.get(source),
                rate(source, PROMOTION, history, GrowthHistory.Rates::promotion),
                MAX_SPAN.get(source),
                SHRINK.get(source) / 100,
                rate(source, STEP_DOWN, history, GrowthHistory.Rates::stepDown));
        Spread known = history.map(GrowthHistory::spread).orElse(Spread.NONE);
        return new AskedForecast(
                policy,
                new Spread(
                        spread(source, HIRING, known.hiring()),
                        spread(source, ATTRITION, known.attrition()),
                        spread(source, PROMOTION, known.promotion()),
                        spread(source, STEP_DOWN, known.stepDown()),
                        known.intervals()),
                AREA.find(source).orElse(Condition.ALWAYS),
                YEARS.get(source),
                RUNS.get(source),
                SEED.get(source));
    }

    /** Whether a history tells it where it is not given. */
    public static boolean isLearned(Option<?> option) {
        return List.of(HIRING, ATTRITION, PROMOTION, STEP_DOWN).contains(option);
    }

    private static double rate(
            Source source,
            Option<Double> option,
            Optional<GrowthHistory> history,
            ToDoubleFunction<GrowthHistory.Rates> learned) {
        return history.isPresent() && !option.isGiven(source)
                ? learned.applyAsDouble(history.get().rates())
                : option.get(source) / 100;
    }

    private static double spread(Source source, Option<Double> option, double known) {
        return option.isGiven(source) ? 0 : known;
    }

    /** The forecast from a chart on, watching for the layer below its last one. */
    public LayerForecast from(OrgChart chart) {
        return LayerForecast.of(chart, area.positionsIn(chart), policy, spread, chart.layers() + 1, years, runs, seed);
    }

    /** Positions grown by all runs together, in all years: a measure of the time it takes. */
    public long work(OrgChart chart) {
        return (long) Math.max(1, chart.size()) * years * runs;
    }
}
