package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.optimize.rule.GroupLimit;
import dev.spanwise.analysis.optimize.rule.GroupLimit.Counted;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.optimize.rule.RuleCheck;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
    public String said(OrgChart chart, Locale language) {
        BitSet managers = where.positionsIn(chart);
        IntStream.range(0, chart.size())
                .filter(position -> !chart.isManager(position))
                .forEach(managers::clear);
        return Texts.in(DissolveAtMost.class, language).get("rule.dissolve-at-most", most, managers.cardinality());
    }

    @Override
    public RuleCheck on(OrgChart chart, BitSet spared) {
        GroupLimit limit = GroupLimit.of(Counted.DISSOLVED, where.positionsIn(chart), most);
        return (gone, staying) -> limit.excess(gone, staying) > 0 ? List.of(limit) : List.of();
    }
}
