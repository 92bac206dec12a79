package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;

/**
 * A scenario carried out on a chart.
 *
 * @param scenario what was carried out
 * @param before the chart it started from
 * @param after the chart after the last step
 * @param steps what each step did
 * @param protectedRecords records of the positions that the scenario protects, those that came in among them
 */
public record ScenarioRun(
        Scenario scenario, OrgChart before, OrgChart after, List<ScenarioStep> steps, BitSet protectedRecords) {
    public ScenarioRun {
        steps = List.copyOf(steps);
        protectedRecords = (BitSet) protectedRecords.clone();
    }

    @Override
    public BitSet protectedRecords() {
        return (BitSet) protectedRecords.clone();
    }

    /** The values after all steps; they have the records of every position that any step knew. */
    public Attributes attributes() {
        return after.attributes();
    }

    /** All steps' moves in order; {@link Replay} carries them out again. */
    public MoveLog moves() {
        return MoveLog.ofSteps(steps.stream().map(ScenarioStep::moves).toList());
    }

    /**
     * The moves that lead from the first chart to the last in one go, at most one a position: the list to carry out.
     */
    public MoveLog netMoves() {
        return new Fates(this).net(moves().allValues());
    }

    /** The chart after a step, from 1; worked out again from the log. */
    public OrgChart chartAfter(int step) {
        return Replay.of(
                MoveLog.ofSteps(
                        steps.subList(0, step).stream().map(ScenarioStep::moves).toList()),
                before);
    }

    /** What all steps together do to the organisation. */
    public Effects effects() {
        return new EffectsCount(before, after, netMoves(), scenario.costs())
                .effects(figuresBefore(), figuresAfter(), spanLimit());
    }

    /** The figures of the first chart. */
    public ChartFigures figuresBefore() {
        return steps.isEmpty()
                ? ChartFigures.of(before)
                : steps.get(0).effects().before();
    }

    /** The figures of the last chart. */
    public ChartFigures figuresAfter() {
        return steps.isEmpty()
                ? ChartFigures.of(after)
                : steps.get(steps.size() - 1).effects().after();
    }

    /** The tightest limit a step sets. */
    private int spanLimit() {
        return scenario.steps().stream()
                .flatMapToInt(step -> step.terms().spanLimit().stream())
                .min()
                .orElse(Effects.USUAL_SPAN_LIMIT);
    }

    /** What became of every position of the first chart, all steps together. */
    public Bookkeeping bookkeeping() {
        return Bookkeeping.of(this);
    }
}
