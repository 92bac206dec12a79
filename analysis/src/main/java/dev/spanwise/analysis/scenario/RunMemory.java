package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.function.Supplier;

/**
 * What a run of a scenario may take from memory instead of working it out again. Whoever remembers must answer with
 * what would come out anyway.
 */
public interface RunMemory {
    /** Remembers nothing. */
    RunMemory NONE = new RunMemory() {
        @Override
        public Plan plan(OrgChart chart, BitSet protectedRecords, Optimize step, Supplier<Plan> solve) {
            return solve.get();
        }

        @Override
        public OrgChart after(Plan plan) {
            return plan.after();
        }

        @Override
        public ChartFigures figures(OrgChart chart) {
            return ChartFigures.of(chart);
        }
    };

    /** The plan of a step on a chart. */
    Plan plan(OrgChart chart, BitSet protectedRecords, Optimize step, Supplier<Plan> solve);

    /** The chart after a plan. */
    OrgChart after(Plan plan);

    /** The figures of a chart; asked on any thread. */
    ChartFigures figures(OrgChart chart);
}
