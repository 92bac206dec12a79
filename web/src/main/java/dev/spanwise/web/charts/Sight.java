package dev.spanwise.web.charts;

import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.accounts.Account;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an account may see of any chart. It is applied to the chart itself, before any page or export gets it: what is
 * not in the chart cannot be shown by mistake.
 *
 * @param branch id of the position whose branch is all there is; empty for everything
 * @param pay whether pay is there
 */
public record Sight(Optional<String> branch, boolean pay) {
    /** Everything. */
    public static final Sight FULL = new Sight(Optional.empty(), true);

    public static Sight of(Account account) {
        return new Sight(account.branch(), account.seesPay());
    }

    /** The chart with only what may be seen. A branch that is not in the chart leaves nothing to see. O(n). */
    public OrgChart of(OrgChart chart) {
        OrgChart seen = branch.isEmpty() ? chart : branch(chart, branch.get());
        return pay ? seen : seen.without(Set.of(Field.SALARY));
    }

    private static OrgChart branch(OrgChart chart, String head) {
        return chart.findPosition(head)
                .map(position -> ChartBranch.of(chart, position.index()))
                .orElseGet(() -> nothingOf(chart));
    }

    private static OrgChart nothingOf(OrgChart chart) {
        BitSet everybody = new BitSet(chart.size());
        everybody.set(0, chart.size());
        return chart.rearranged(new int[chart.size()], everybody);
    }
}
