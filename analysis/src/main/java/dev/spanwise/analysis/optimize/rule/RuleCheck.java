package dev.spanwise.analysis.optimize.rule;

import java.util.BitSet;
import java.util.List;

/** Holds the plans of one chart against a {@link PlanRule}. */
@FunctionalInterface
public interface RuleCheck {
    /**
     * Limits that a plan breaks. Every plan that keeps the rule keeps each of them, and a plan that keeps the rule breaks none.
     *
     * @param gone positions, by their numbers in the chart, that are not there any more
     * @param staying managers who are dissolved and stay
     */
    List<GroupLimit> findBroken(BitSet gone, BitSet staying);
}
