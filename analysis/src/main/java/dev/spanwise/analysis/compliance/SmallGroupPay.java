package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes sums of pay out of figures where fewer than five people stand behind them, and the next larger ones with them
 * ({@link SmallGroups}), so that nobody can find the pay of a person by subtraction. What is taken out is NaN, as where
 * no pay is known.
 */
public final class SmallGroupPay {
    private SmallGroupPay() {}

    /** The figures of a whole chart as they may be shown. O(n log n). */
    public static OrgMetrics shownFiguresOf(OrgChart chart) {
        Group all = Group.all(chart);
        return hide(OrgMetrics.of(all), all);
    }

    /**
     * The figures of a chart that is shown beside an earlier one: without any pay where the difference of both, in all or
     * of a layer or of its managers, would be about fewer than five people. O(n).
     */
    public static OrgMetrics shownFiguresOf(OrgChart chart, OrgChart earlier, int[] earlierOf) {
        OrgMetrics shown = shownFiguresOf(chart);
        return PayDifference.tellsOfFew(earlier, chart, earlierOf) ? withoutPay(shown) : shown;
    }

    private static OrgMetrics withoutPay(OrgMetrics metrics) {
        return metrics.withPay(
                metrics.perLayer().stream()
                        .map(layer -> layer.withCost(Double.NaN, Double.NaN))
                        .toList(),
                cost(metrics.cost(), true, true));
    }

    /**
     * The figures of a whole chart, without the pay of small layers, and without the pay of managers where it would tell
     * of few ({@link ManagementPay}). O(n).
     */
    public static OrgMetrics hide(OrgMetrics metrics, Group group) {
        int[] managers = new int[group.chart().layers() + 1];
        int[] others = new int[managers.length];
        countPaid(group, managers, others);
        int[] all = new int[managers.length];
        Arrays.setAll(all, layer -> managers[layer] + others[layer]);
        Set<String> hidden = SmallGroups.hidden(byLayer(all));
        ManagementPay pay = new ManagementPay(byLayer(managers), byLayer(others), hidden);
        Set<String> split = new HashSet<>(hidden);
        split.addAll(pay.layersWithoutSplit());
        return metrics.withPay(
                withoutCost(metrics.perLayer(), hidden, split),
                cost(metrics.cost(), isFew(IntStream.of(all).sum()), pay.tellsOfFew()));
    }

    /**
     * The figures of groups that make up a chart whose whole figures are shown too: without the pay of small groups, and
     * without pay by group and layer, since its cells could be found by subtraction in two directions. O(n).
     */
    public static List<GroupMetrics> hide(List<GroupMetrics> groups) {
        Set<String> small = small(groups, position -> true);
        Set<String> fewManagers = smallManagers(groups, true);
        Set<String> fewOthers = smallManagers(groups, false);
        List<GroupMetrics> shown = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            OrgMetrics metrics = groups.get(i).metrics();
            String number = String.valueOf(i);
            boolean noShare = fewManagers.contains(number) || fewOthers.contains(number);
            Cost cost = cost(metrics.cost(), small.contains(number), noShare);
            List<LayerMetrics> layers = metrics.perLayer().stream()
                    .map(layer -> layer.withCost(Double.NaN, Double.NaN))
                    .toList();
            shown.add(new GroupMetrics(groups.get(i).group(), metrics.withPay(layers, cost)));
        }
        return List.copyOf(shown);
    }

    private static Set<String> smallManagers(List<GroupMetrics> groups, boolean managers) {
        return groups.isEmpty()
                ? Set.of()
                : small(groups, position -> groups.get(0).group().chart().isManager(position) == managers);
    }

    /** The numbers of the groups whose pay of these positions must not be told. */
    private static Set<String> small(List<GroupMetrics> groups, IntPredicate wanted) {
        return SmallGroups.hidden(IntStream.range(0, groups.size())
                .boxed()
                .collect(Collectors.toMap(
                        String::valueOf, i -> count(groups.get(i).group(), wanted))));
    }

    private static int count(Group group, IntPredicate wanted) {
        return (int) IntStream.range(0, group.size())
                .map(group::position)
                .filter(position -> isPaid(group.chart(), position) && wanted.test(position))
                .count();
    }

    private static boolean isPaid(OrgChart chart, int position) {
        return !Double.isNaN(PositionFigures.cost(chart, position));
    }

    private static boolean isFew(int people) {
        return people > 0 && people < SmallGroups.LEAST_PEOPLE;
    }

    /** By layer: how many managers, and how many others, have a pay. */
    private static void countPaid(Group group, int[] managers, int[] others) {
        OrgChart chart = group.chart();
        int layer = 1;
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            while (position >= chart.layerStart(layer + 1)) {
                layer++;
            }
            if (isPaid(chart, position)) {
                (chart.isManager(position) ? managers : others)[layer]++;
            }
        }
    }

    private static Map<String, Integer> byLayer(int[] paid) {
        Map<String, Integer> byLayer = new HashMap<>();
        for (int l = 1; l < paid.length; l++) {
            if (paid[l] > 0) {
                byLayer.put(String.valueOf(l), paid[l]);
            }
        }
        return byLayer;
    }

    /**
     * Takes pay out of layers.
     *
     * @param hidden the layers whose pay must not be told
     * @param split those whose pay must not be told by managers and others
     */
    private static List<LayerMetrics> withoutCost(List<LayerMetrics> layers, Set<String> hidden, Set<String> split) {
        return layers.stream()
                .map(layer -> {
                    String number = String.valueOf(layer.layer());
                    return layer.withCost(
                            hidden.contains(number) ? Double.NaN : layer.cost(),
                            split.contains(number) ? Double.NaN : layer.managementCost());
                })
                .toList();
    }

    private static Cost cost(Cost cost, boolean hidden, boolean withoutShare) {
        double total = hidden ? Double.NaN : cost.total();
        double management = hidden || withoutShare ? Double.NaN : cost.management();
        return new Cost(
                total, management, cost.positionsWithPay(), cost.positions(), cost.managersWithPay(), cost.managers());
    }
}
