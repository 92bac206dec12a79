package dev.spanwise.analysis.compliance;

import dev.spanwise.model.text.MachineWord;

/** With whom the people a plan hits are compared. */
public enum PoolKind implements MachineWord {
    /**
     * Those who could have been chosen: managers where only managers were, without tops and protected positions, which
     * no plan dissolves. The decisional unit of 29 CFR 1625.22 (f) (3).
     */
    AT_RISK,
    /** Every employee of the chart: a wider circle, in which who manages mixes with who was chosen. */
    EVERYBODY;
}
