package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Set;

/**
 * The sums of pay of a chart that may be told, chosen once for everything that can be asked about it: the whole, layers
 * and groups, their managers, and all that again without vacancies, contractors or assistants. A sum that was not chosen
 * is in no answer, whatever was asked, so that many answers together tell no more than the chosen sums: nothing that can
 * be worked out of them is about fewer than five people ({@link SafeSums}). Which sums are chosen depends on who stands
 * where and whose pay is known, never on the pay itself. What is not told is NaN, as where no pay is known.
 */
public final class PublishedPay {
    private final Set<PaidSet> told;

    PublishedPay(Set<PaidSet> told) {
        this.told = Set.copyOf(told);
    }

    /** Chooses for a chart: all that is known, before anything is left out of it. O(n · ways to split) at worst. */
    public static PublishedPay of(OrgChart chart) {
        return new PublishedPay(ChoiceOfOne.of(chart));
    }

    /** The figures of a whole chart as they may be told. O(n · ways to split) at worst. */
    public static OrgMetrics shownFiguresOf(OrgChart chart) {
        Group all = Group.all(chart);
        return of(chart).shown(OrgMetrics.of(all), all);
    }

    /**
     * The figures of a chart that is told of beside an earlier one: nothing that can be worked out of the sums told of
     * both is about fewer than five people. O(n · ways to split) at worst.
     *
     * @param earlierOf by position of the chart: the one in the earlier chart, or {@link OrgChart#NONE}
     */
    public static OrgMetrics shownFiguresOf(OrgChart chart, OrgChart earlier, int[] earlierOf) {
        Group all = Group.all(chart);
        return new PublishedPay(ChoiceOfTwo.of(chart, earlier, earlierOf)).shown(OrgMetrics.of(all), all);
    }

    /**
     * The figures of some positions as they may be told.
     *
     * @param positions positions of the chart, or of what is left of it without some
     */
    public OrgMetrics shown(OrgMetrics metrics, Group positions) {
        PaidSet[] sets = PaidSet.byLayer(positions);
        return metrics.withPay(
                metrics.perLayer().stream()
                        .map(layer -> layer.withCost(
                                told(layer.cost(), sets[2 * layer.layer()]),
                                told(layer.managementCost(), sets[2 * layer.layer() + 1])))
                        .toList(),
                shown(metrics.cost(), sets));
    }

    /** The same of groups; nothing of their layers, since these are not among what was chosen. */
    public List<GroupMetrics> shown(List<GroupMetrics> groups) {
        return groups.stream()
                .map(each -> new GroupMetrics(each.group(), shown(each.metrics(), each.group())))
                .map(each -> new GroupMetrics(each.group(), withoutLayers(each.metrics())))
                .toList();
    }

    private static OrgMetrics withoutLayers(OrgMetrics metrics) {
        return metrics.withPay(
                metrics.perLayer().stream()
                        .map(layer -> layer.withCost(Double.NaN, Double.NaN))
                        .toList(),
                metrics.cost());
    }

    private Cost shown(Cost cost, PaidSet[] sets) {
        return new Cost(
                told(cost.total(), sets[0]),
                told(cost.management(), sets[1]),
                cost.positionsWithPay(),
                cost.positions(),
                cost.managersWithPay(),
                cost.managers(),
                cost.payFromBands());
    }

    private double told(double pay, PaidSet of) {
        return of.people() == 0 || told.contains(of) ? pay : Double.NaN;
    }
}
