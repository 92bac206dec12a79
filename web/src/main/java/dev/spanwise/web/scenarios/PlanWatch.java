package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.RunMemory;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Watches a run for the plans of its optimising steps, to spread one over waves or to write them down.
 *
 * @param memory what the run remembers by
 * @param watcher is told of each of those steps in their order: its plan, or that it was refused without one
 */
record PlanWatch(RunMemory memory, Consumer<Optional<Plan>> watcher) implements RunMemory {
    @Override
    public Plan plan(OrgChart chart, BitSet protectedRecords, Optimize step, Supplier<Plan> solve) {
        Optional<Plan> plan = Optional.empty();
        try {
            plan = Optional.of(memory.plan(chart, protectedRecords, step, solve));
            return plan.get();
        } finally {
            watcher.accept(plan);
        }
    }

    @Override
    public OrgChart after(Plan plan) {
        return memory.after(plan);
    }

    @Override
    public ChartFigures figures(OrgChart chart) {
        return memory.figures(chart);
    }
}
