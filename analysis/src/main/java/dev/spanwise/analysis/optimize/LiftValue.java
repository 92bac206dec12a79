package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * The least a branch costs at given prices for places, below managers whose layers are known: exact, by trying every layer
 * its head may be on. A higher layer is never worse for those below, so only layers are tried that cost less than every
 * higher one.
 */
final class LiftValue {
    /** The head is taken out of the line. */
    static final int GONE = 0;
    /** There is no way. */
    static final int NOWHERE = -1;

    final LiftPath path;
    private final PriceFacts facts;
    private final Delayering problem;
    private final OrgChart chart;
    private final LiftPrices prices;
    private final LiftPlacement placement;
    private final boolean keepsRoom;
    private final Calls calls;
    private final LiftAnswers answers = new LiftAnswers();
    private int chosen;

    /**
     * Values at prices.
     *
     * @param keepsRoom whether only managers with room left in the placement take somebody on; otherwise prices are all there
     *     is
     */
    LiftValue(LiftPrices prices, LiftPlacement placement, boolean keepsRoom, Calls calls) {
        this.facts = placement.facts;
        this.problem = facts.problem;
        this.chart = facts.chart;
        this.prices = prices;
        this.placement = placement;
        this.keepsRoom = keepsRoom;
        this.calls = calls;
        this.path = new LiftPath(chart.layers() + 1, problem.maxLayers());
    }

    /** The layer the head of the last branch is best on, {@link #GONE} or {@link #NOWHERE}. */
    int chosen() {
        return chosen;
    }

    /** Puts a manager who stays below the others on the path. */
    void push(int manager, int layer) {
        boolean takes = facts.mostNewReports(manager) > 0 && (!keepsRoom || placement.hasRoom(manager, 1));
        path.push(manager, layer, takes ? prices.ofPlace(manager) + prices.ofNewcomer(manager) : Cells.NEVER);
    }

    /** The least the branch costs below the managers on the path. */
    long of(int head) {
        calls.count();
        long staying = ofStaying(head);
        if (staying < Cells.NEVER && staysWithAll(head, staying)) {
            chosen = path.lastLayer() + 1;
            return staying + prices.inside(head);
        }
        boolean mayStay = staying < Cells.NEVER;
        LiftAnswers.Known known = facts.arePairs() ? null : answers.find(head, path, mayStay);
        if (known == null) {
            long value = ofChanging(head, staying);
            known = answers.add(head, path, mayStay, value, chosen);
        }
        chosen = known.chosen();
        return known.value();
    }

    private long ofChanging(int head, long staying) {
        long best = Cells.NEVER;
        long cheapest = Cells.NEVER;
        int layerOfBest = NOWHERE;
        for (int layer = 2; layer <= problem.maxLayers(); layer++) {
            long own = ofLayer(head, layer, staying);
            if (own < cheapest || (problem.limitsRise() && own < Cells.NEVER)) {
                cheapest = Math.min(own, cheapest);
                push(head, layer);
                long value = Math.min(Cells.NEVER, own + below(head, best - own));
                path.pop();
                layerOfBest = value < best ? layer : layerOfBest;
                best = Math.min(best, value);
            }
        }
        if (facts.mayGo(head)) {
            long own = facts.ofTakingOut(head);
            long value = Math.min(Cells.NEVER, own + below(head, best - own));
            layerOfBest = value < best ? GONE : layerOfBest;
            best = Math.min(best, value);
        }
        chosen = layerOfBest;
        return best;
    }

    /** Whether the whole branch stays as it is: it fits, and nobody of it can do better. */
    private boolean staysWithAll(int head, long staying) {
        if (path.lastLayer() + facts.height[head] > problem.maxLayers()
                || !prices.isCalmBelow(head)
                || staying > facts.ofTakingOut(head)) {
            return false;
        }
        return staying <= facts.ofMoving(head) || staying <= leastOfMoving(head);
    }

    /** What it costs to stay with the own manager, {@link Cells#NEVER} where that is not there or leaves no layer. */
    long ofStaying(int position) {
        boolean there = path.last() == chart.manager(position) && path.lastLayer() < problem.maxLayers();
        boolean fits = there && (!keepsRoom || placement.mayStay(position));
        return fits ? prices.ofStaying(position) : Cells.NEVER;
    }

    private long ofLayer(int position, int layer, long staying) {
        long moving = ofMovingTo(position, layer);
        return layer == path.lastLayer() + 1 ? Math.min(staying, moving) : moving;
    }

    private long ofMovingTo(int position, int layer) {
        if (facts.arePairs()) {
            long least = Cells.NEVER;
            for (int place = 0; place < path.length(); place++) {
                least = path.layer(place) == layer - 1 ? Math.min(least, ofMovingTo(position, place, layer)) : least;
            }
            return least;
        }
        return problem.mayRiseTo(layer, position) ? ofMovingAt(position, path.lowestPrice(layer - 1)) : Cells.NEVER;
    }

    private long ofMovingAt(int position, long price) {
        return price < Cells.NEVER
                ? Math.min(Cells.NEVER, facts.ofMoving(position) + price * facts.posts(position))
                : Cells.NEVER;
    }

    /** What it costs to go to somebody on the path, {@link Cells#NEVER} where that cannot be. */
    long ofMovingTo(int position, int place, int layer) {
        int receiver = path.position(place);
        boolean may = facts.mostNewReports(receiver) > 0
                && facts.allows(receiver, position, layer)
                && (!keepsRoom || placement.hasRoom(receiver, facts.posts(position)));
        long price = prices.ofPlace(receiver) + prices.ofNewcomer(receiver);
        return may
                ? Math.min(Cells.NEVER, facts.ofMoving(position, receiver) + price * facts.posts(position))
                : Cells.NEVER;
    }

    private long leastOfMoving(int position) {
        if (!facts.arePairs() && !problem.limitsRise()) {
            return ofMovingAt(position, path.lowestPrice());
        }
        long least = Cells.NEVER;
        for (int layer = 2; layer <= problem.maxLayers(); layer++) {
            least = Math.min(least, ofMovingTo(position, layer));
        }
        return least;
    }

    /** What all reports of a manager cost together, as long as it is less than a limit. */
    private long below(int manager, long limit) {
        boolean alike = facts.leavesAreAlike(manager);
        long sum = alike ? ofLeavesAlike(manager) : 0;
        if (alike && facts.leaves(manager) == chart.span(manager)) {
            return sum;
        }
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager) && sum < limit; report++) {
            if (chart.isManager(report)) {
                sum = Math.min(Cells.NEVER, sum + of(report));
            } else if (!alike) {
                sum = Math.min(Cells.NEVER, sum + ofLeaf(report));
            }
        }
        return sum;
    }

    private long ofLeaf(int position) {
        return Math.min(ofStaying(position), leastOfMoving(position));
    }

    private long ofLeavesAlike(int manager) {
        if (facts.leaves(manager) == 0) {
            return 0;
        }
        int leaf = chart.firstReport(manager);
        while (chart.isManager(leaf)) {
            leaf++;
        }
        long each = ofLeaf(leaf);
        return each >= Cells.NEVER ? Cells.NEVER : facts.leaves(manager) * each;
    }
}
