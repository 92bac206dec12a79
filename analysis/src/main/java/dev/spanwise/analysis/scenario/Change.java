package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;

/**
 * One step of a scenario: a pure function from a chart to another chart and the moves that lead there. No change
 * dissolves a top or a protected position; what it cannot do somewhere, it lists as refused and leaves.
 */
public sealed interface Change
        permits AddPositions,
                CapLayers,
                CapSpans,
                ClosePositions,
                CloseVacancies,
                CollapseChains,
                ConvertManagers,
                DissolveNarrow,
                DissolvePositions,
                EditPositions,
                Hire,
                MergeOrganisations,
                MergePeers,
                MovePositions,
                Optimize,
                PromoteReport,
                RaiseRatio,
                ReachRatio,
                Reduce,
                RemoveLayer,
                SplitTeam {
    /** The name in scenario files, such as {@code remove-layer}. */
    String kind();

    Terms terms();

    /** The conditions that say whom it is about, and whom not. */
    default List<Condition> conditions() {
        return List.of(terms().where(), terms().protect());
    }

    /** Whether positions can be dissolved or closed by it. */
    default boolean mayDissolve() {
        return true;
    }

    /** Plans the change on a working copy of the chart. */
    void carryOut(Rearranging work);

    /**
     * The chart after this change.
     *
     * @param chart the chart as it is; it stays as it is
     * @param protectedRecords records of the positions that must not be dissolved
     */
    default StepResult applyTo(OrgChart chart, BitSet protectedRecords) {
        return applyTo(chart, protectedRecords, RunMemory.NONE);
    }

    /** The same with what somebody remembers. */
    default StepResult applyTo(OrgChart chart, BitSet protectedRecords, RunMemory memory) {
        Rearranging work = new Rearranging(chart, terms(), protectedRecords, memory);
        carryOut(work);
        conditions().forEach(condition -> Note.unknownWords(condition, chart).forEach(work::note));
        return work.result();
    }
}
