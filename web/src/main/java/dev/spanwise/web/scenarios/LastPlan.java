package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimise;
import dev.spanwise.analysis.scenario.RunMemory;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Watches a run for the last plan it carries out, so that it can be spread over waves. */
final class LastPlan implements RunMemory {
    private final RunMemory memory;
    private @Nullable Plan last;

    LastPlan(RunMemory memory) {
        this.memory = memory;
    }

    /** The plan of the last optimising step that changed something. */
    Optional<Plan> find() {
        return Optional.ofNullable(last);
    }

    @Override
    public Plan plan(OrgChart chart, BitSet protectedRecords, Optimise step, Supplier<Plan> solve) {
        Plan plan = memory.plan(chart, protectedRecords, step, solve);
        last = plan.figures().dissolved() > 0 ? plan : last;
        return plan;
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
