package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.CostAssumptions;
import dev.spanwise.analysis.scenario.Scenario;
import java.util.List;

/** What a scenario says besides its steps. */
public final class AskedScenario {
    private static final Option<String> NAME = Option.required("name", new Text("TEXT"));
    private static final Option<Double> CONVERSION_SAVING = Option.of("conversion-saving", Percent.part(), "0%");
    private static final Option<Integer> SEVERANCE_MONTHS = Option.of("severance-months", new Whole(0, 120), "0");

    /** At the top of the file. */
    public static final OptionList SCENARIO = OptionList.of(
            "scenario",
            NAME,
            Option.of("description", new Text("TEXT")),
            Option.of("source", new Text("TEXT")),
            AskedTerms.OUTCOME,
            AskedTerms.SPAN_LIMIT,
            AskedTerms.OVERFLOW,
            AskedTerms.PROTECT);

    /** What is assumed about costs. */
    public static final OptionList COSTS = OptionList.of("costs", CONVERSION_SAVING, SEVERANCE_MONTHS);

    private AskedScenario() {}

    /**
     * A scenario.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static Scenario read(Source top, List<Change> steps, CostAssumptions costs) {
        return new Scenario(NAME.get(top), AskedTerms.PROTECT.find(top).orElse(Condition.NEVER), steps, costs);
    }

    /**
     * Assumptions about costs.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static CostAssumptions costs(Source costs) {
        return new CostAssumptions(CONVERSION_SAVING.get(costs) / 100, SEVERANCE_MONTHS.get(costs));
    }
}
