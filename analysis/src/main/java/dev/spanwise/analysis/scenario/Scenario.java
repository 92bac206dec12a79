package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An ordered list of changes that can be carried out on any chart, again and again with the same result.
 *
 * @param name what to call it in tables
 * @param protect positions that no step may dissolve; asked once, on the chart as it is before the first step
 * @param steps the changes in order
 * @param costs what to assume about costs
 */
public record Scenario(String name, Condition protect, List<Change> steps, CostAssumptions costs) {
    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario needs a name");
        }
        steps = List.copyOf(steps);
    }

    /** A scenario of these steps that protects nobody but the tops. */
    public static Scenario of(String name, Change... steps) {
        return new Scenario(name, Condition.NEVER, List.of(steps), CostAssumptions.NONE);
    }

    /** Carries out all steps. The charts between the steps are let go, only their logs and figures are kept. */
    public ScenarioRun runOn(OrgChart chart) {
        return runOn(chart, RunMemory.NONE);
    }

    /** The same with what somebody remembers. */
    public ScenarioRun runOn(OrgChart chart, RunMemory memory) {
        BitSet protectedRecords = protect.recordsIn(chart);
        OrgChart current = chart;
        ChartFigures figures = memory.figures(chart);
        List<ScenarioStep> done = new ArrayList<>();
        for (Change change : steps) {
            StepResult result = change.applyTo(current, protectedRecords, memory);
            ChartFigures after = result.chart() == current ? figures : memory.figures(result.chart());
            ScenarioStep step = ScenarioStep.of(change, current, figures, result, after, costs);
            figures = after;
            done.add(step);
            current = result.chart();
        }
        return new ScenarioRun(this, chart, current, done);
    }
}
