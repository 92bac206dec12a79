package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;

/** What is proven about a plan. */
public enum PlanStatus implements MachineWord {
    /** No plan that keeps the limits is better. */
    OPTIMAL,
    /** The plan keeps the limits; how much better another could be at most is its gap. */
    FEASIBLE,
    /** No plan keeps the limits, or none reaches the targets with them. */
    INFEASIBLE,
    /** No plan was found that keeps the limits and reaches all targets, but that there is none is not proven either. */
    UNKNOWN
}
