package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * An ordered list of changes that can be carried out on any chart, again and again with the same result.
 *
 * @param name what to call it in tables
 * @param protect positions that no step may dissolve; asked once, on the chart as it is before the first step,
 *     and of positions that come in later on the chart they come into
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
        int known = chart.attributes().size();
        OrgChart current = chart;
        // counted on another core while the first step is carried out
        ForkJoinTask<ChartFigures> start =
                ForkJoinTask.adapt(() -> memory.figures(chart)).fork();
        List<ScenarioStep> done = new ArrayList<>();
        for (Change change : steps) {
            StepResult result = change.applyTo(current, protectedRecords, memory);
            ChartFigures before = done.isEmpty()
                    ? start.join()
                    : done.get(done.size() - 1).effects().after();
            ChartFigures after = result.chart() == current ? before : memory.figures(result.chart());
            ScenarioStep step = ScenarioStep.of(change, current, before, result, after, costs);
            if (done.isEmpty()) {
                step = step.noting(Note.unknownWords(protect, chart));
            }
            done.add(step);
            current = result.chart();
            protectNew(current, known, protectedRecords);
            known = current.attributes().size();
        }
        return new ScenarioRun(this, chart, current, done, protectedRecords);
    }

    /** Positions that have come in are protected like all others from then on. */
    private void protectNew(OrgChart chart, int known, BitSet protectedRecords) {
        if (chart.attributes().size() > known && protect != Condition.NEVER) {
            BitSet more = protect.recordsIn(chart);
            more.clear(0, known);
            protectedRecords.or(more);
        }
    }

    /** The same with the charts of the organisations that its steps merge in, as far as they are known. */
    public Scenario joinedBy(Organisations organisations) {
        List<Change> joined = steps.stream()
                .<Change>map(step -> step instanceof MergeOrganisations merge ? merge.joinedBy(organisations) : step)
                .toList();
        return new Scenario(name, protect, joined, costs);
    }

    /** The names of the organisations that its steps merge in. */
    public List<String> listOrganisations() {
        return steps.stream()
                .flatMap(step ->
                        step instanceof MergeOrganisations merge ? Stream.of(merge.organisation()) : Stream.of())
                .distinct()
                .toList();
    }
}
