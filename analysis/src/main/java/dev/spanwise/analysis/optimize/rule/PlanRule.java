package dev.spanwise.analysis.optimize.rule;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.BitSet;
import java.util.Locale;

/** Something that must hold for all whom a plan dissolves, taken together. */
public interface PlanRule {
    /** What a rule may be about. */
    enum Kind implements MachineWord {
        /** At most so many of some positions are dissolved. */
        AT_MOST,
        /** No group of people is hit harder than others. */
        FAIR,
        /** Fewer are dismissed than the law wants to be told of. */
        NOTICE
    }

    Kind kind();

    /** What holds of a plan that keeps the rule, or why the chart says nothing about it, as a sentence. */
    String said(OrgChart chart, Locale language);

    /**
     * The rule for the plans of one chart.
     *
     * @param spared positions, by their numbers in the chart, that no plan dissolves because they are protected
     */
    RuleCheck on(OrgChart chart, BitSet spared);
}
