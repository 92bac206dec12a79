package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Decides position after position in chart order, each the way {@link LiftValue} says is the cheapest for its branch. With
 * room kept it makes a plan, if it does not end where nobody has room left; without, what it makes shows how many people
 * each manager would have at these prices.
 */
final class LiftPlacer {
    private final LiftPlacement placement;
    private final OrgChart chart;
    private final LiftPrices prices;
    private final LiftValue value;
    private final BitSet settled = new BitSet();
    private int pathOf = OrgChart.NONE;
    private long valueOfTops;
    private int failed = OrgChart.NONE;

    LiftPlacer(LiftPlacement placement, LiftPrices prices, boolean keepsRoom, Calls calls) {
        this.placement = placement;
        this.chart = placement.facts.chart;
        this.prices = prices;
        this.value = new LiftValue(prices, placement, keepsRoom, calls);
    }

    /** Decides everybody but the tops; answers whether all found a place. */
    boolean placeAll() {
        return IntStream.range(0, chart.tops()).allMatch(this::placeBelow);
    }

    /** Decides a branch; those above are decided. Branches that stay as they are are left aside. */
    boolean place(int head) {
        return decide(head) && (settled.get(head) || placeBelow(head));
    }

    private boolean placeBelow(int head) {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(head);
        while (!open.isEmpty()) {
            int manager = open.remove();
            for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
                if (!decide(report)) {
                    failed = report;
                    return false;
                }
                if (chart.isManager(report) && !settled.get(report)) {
                    open.add(report);
                }
            }
        }
        return true;
    }

    /** Who found no place last. */
    int failed() {
        return failed;
    }

    /** What the branches of those directly below the tops cost at the prices, before room is looked at. */
    long valueOfTops() {
        return valueOfTops;
    }

    private boolean decide(int position) {
        int manager = chart.manager(position);
        lookFrom(manager);
        long least = value.of(position);
        int layer = value.chosen();
        valueOfTops = chart.isTop(manager) ? Math.min(Cells.NEVER, valueOfTops + least) : valueOfTops;
        if (layer == LiftValue.NOWHERE) {
            return false;
        }
        if (layer == LiftValue.GONE) {
            placement.takeOut(position);
            pathOf = OrgChart.NONE;
            return true;
        }
        int receiver = receiver(position, layer);
        if (receiver == OrgChart.NONE) {
            return false;
        }
        take(position, receiver, layer);
        return true;
    }

    private void take(int position, int receiver, int layer) {
        boolean stays = receiver == chart.manager(position);
        boolean fits = layer + placement.facts.height[position] - 1 <= placement.facts.problem.maxLayers();
        settled.set(position, stays && fits && prices.isCalmBelow(position));
        placement.place(position, receiver);
        // room may have gone, or come where somebody left
        pathOf = stays ? pathOf : OrgChart.NONE;
    }

    /** Puts the managers above a manager's reports on the path who stay. */
    private void lookFrom(int manager) {
        if (manager == pathOf) {
            return;
        }
        value.path.clear();
        int[] line = new int[chart.layer(manager)];
        int length = 0;
        for (int above = manager; above != OrgChart.NONE; above = chart.manager(above)) {
            if (!placement.isGone(above)) {
                line[length++] = above;
            }
        }
        while (length > 0) {
            int above = line[--length];
            value.push(above, value.path.layerBelow(placement.manager(above)));
        }
        pathOf = manager;
    }

    /** The cheapest manager on the layer above: the own one where it costs no more, otherwise the nearest above. */
    private int receiver(int position, int layer) {
        long least = layer == value.path.lastLayer() + 1 ? value.ofStaying(position) : Cells.NEVER;
        int receiver = least < Cells.NEVER ? chart.manager(position) : OrgChart.NONE;
        for (int place = value.path.length() - 1; place >= 0; place--) {
            boolean above = value.path.layer(place) == layer - 1 && value.path.position(place) != receiver;
            long moving = above ? value.ofMovingTo(position, place, layer) : Cells.NEVER;
            if (moving < least && value.path.position(place) != chart.manager(position)) {
                least = moving;
                receiver = value.path.position(place);
            }
        }
        return receiver;
    }
}
