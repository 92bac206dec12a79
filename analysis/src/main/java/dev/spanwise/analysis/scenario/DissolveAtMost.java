package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;

/**
 * That at most so many of some managers are dissolved.
 *
 * @param most from 0
 * @param where which managers
 */
public record DissolveAtMost(int most, Condition where) implements PlanRule {
    @Override
    public Kind kind() {
        return Kind.AT_MOST;
    }

    @Override
    public RuleCheck on(OrgChart chart, BitSet spared) {
        GroupLimit limit = GroupLimit.of(Counted.DISSOLVED, where.positionsIn(chart), most);
        return (gone, staying) -> limit.excess(gone, staying) > 0 ? List.of(limit) : List.of();
    }
}
