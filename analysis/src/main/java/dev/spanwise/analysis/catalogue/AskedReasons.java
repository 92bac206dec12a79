package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.optimize.Alternatives;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.Prices;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.optimize.SpanSensitivity;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Scenario;
import java.util.OptionalInt;

/**
 * What somebody wants to know about a plan besides the plan.
 *
 * @param others how many other plans, and what each change is needed for; empty for neither
 * @param prices whether to tell what each limit costs
 * @param spans whether to tell how much the best plans depend on the widest span
 */
public record AskedReasons(OptionalInt others, boolean prices, boolean spans) {
    /** Nothing. */
    public static final AskedReasons NONE = new AskedReasons(OptionalInt.empty(), false, false);

    public static final Option<Integer> ALTERNATIVES =
            Option.of("alternatives", new Whole(1, Alternatives.MOST_OTHERS));
    public static final Option<Boolean> PRICES = Option.ofSwitch("prices");
    public static final Option<Boolean> SENSITIVITY = Option.ofSwitch("sensitivity");
    public static final OptionList OPTIONS = OptionList.of("reasons", ALTERNATIVES, PRICES, SENSITIVITY);

    /**
     * What is asked.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static AskedReasons of(Source source) {
        return new AskedReasons(
                ALTERNATIVES.find(source).map(OptionalInt::of).orElse(OptionalInt.empty()),
                PRICES.get(source),
                SENSITIVITY.get(source));
    }

    public boolean isEmpty() {
        return others.isEmpty() && !prices && !spans;
    }

    /** Whether a scenario looks for plans, so that there is something to tell reasons of; a plan written down only carries it out. */
    public static boolean haveSubject(Scenario scenario) {
        return scenario.steps().stream().anyMatch(Optimize.class::isInstance);
    }

    /** The answers; a search each. Where there is no plan, there are no others. */
    public PlanReasons about(Plan plan, SolverProgress progress) {
        return new PlanReasons(
                others.isPresent() && plan.isFound() ? Alternatives.of(plan, others.getAsInt(), progress) : null,
                prices ? Prices.of(plan, progress) : null,
                spans ? SpanSensitivity.of(plan.problem(), progress) : null);
    }
}
