package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Looks for prices of the places in each manager's team at which the limits of spans are nearly kept by themselves. At any
 * prices the cheapest way, less what all places together bring, is a bound: a plan that keeps the limits pays no more for
 * its places than they bring. From prices near the best ones plans are made that keep the limits.
 */
final class LiftPriceSearch {
    private static final int MOST_ROUNDS = 400;
    /** So many rounds that leave the gap nearly as it is are enough. */
    private static final int MOST_IDLE = 150;

    private static final int LEAST_SHARE_CLOSED = 64;

    /** What somebody who found no place adds to the prices of those who had no room left. */
    private static final long BUMP = PriceFacts.UNIT / 4;

    private final PriceFacts facts;
    private final Delayering problem;
    private final OrgChart chart;
    private final Calls calls;
    private final PriceSteps steps;
    private final LiftPrices planPrices;
    private final LiftPlacement free;
    private final BitSet bumped = new BitSet();
    private final long[] bumps;
    private long bound;
    private long target;
    private @Nullable LiftPlacement best;
    private LiftPlacement draft;
    private long lastGap = Long.MAX_VALUE;
    private int idle;

    /**
     * A search.
     *
     * @param bound what is proven already, in units of the objective
     * @param known a plan, or null where none is known
     */
    LiftPriceSearch(PriceFacts facts, long bound, @Nullable LiftPlacement known, Calls calls) {
        this.facts = facts;
        this.problem = facts.problem;
        this.chart = facts.chart;
        this.calls = calls;
        this.steps = new PriceSteps(facts);
        this.planPrices = new LiftPrices(facts);
        this.free = new LiftPlacement(facts);
        this.draft = new LiftPlacement(facts);
        this.bumps = new long[chart.size()];
        this.bound = Math.multiplyExact(bound, PriceFacts.UNIT);
        this.best = known;
    }

    /** The first plan that is met, or null. */
    static @Nullable LiftPlacement findAny(PriceFacts facts, Calls calls) {
        LiftPriceSearch search = new LiftPriceSearch(facts, 0, null, calls);
        search.run(SolverProgress.NONE, true);
        return search.best;
    }

    /** The greatest bound found, in units of the objective. */
    long bound() {
        return -Math.floorDiv(-bound, PriceFacts.UNIT);
    }

    /** The best plan found, or null. */
    @Nullable
    LiftPlacement best() {
        return best;
    }

    /** The prices with the best bound. */
    LiftPrices prices() {
        steps.goBack();
        return steps.prices();
    }

    /** Searches until the plan is the best for sure, the calls are used up or, if any does, there is one. */
    void run(SolverProgress progress, boolean anyPlanDoes) {
        boolean goesOn = true;
        try {
            for (int round = 0; goesOn && round < MOST_ROUNDS && isOpen(); round++) {
                if (!progress.goesOn(round, MOST_ROUNDS)) {
                    throw new CancellationException("the search was stopped after " + round + " rounds");
                }
                goesOn = look() && !(anyPlanDoes && best != null);
            }
        } catch (ProblemTooLargeException e) {
            // what was found stands
        }
    }

    private boolean isOpen() {
        return best == null ? !Plan.isMoreThanAnyCosts(problem, bound()) : best.cost() > bound() * PriceFacts.UNIT;
    }

    /** Counts the rounds since the gap between plan and bound last closed by more than a little; none without a plan. */
    private boolean isWorthwhile() {
        long gap = best == null ? Long.MAX_VALUE : best.cost() - bound;
        boolean closes = best == null || gap < lastGap - lastGap / LEAST_SHARE_CLOSED;
        lastGap = closes ? gap : lastGap;
        idle = closes ? 0 : idle + 1;
        return idle < MOST_IDLE;
    }

    /** One round; answers whether there is anything left to change. */
    private boolean look() {
        if (!steps.canBeAddedUp()) {
            return false;
        }
        free.undoAll();
        LiftPlacer placer = new LiftPlacer(free, steps.prices(), false, calls);
        if (!placer.placeAll()) {
            return false;
        }
        long value = placer.valueOfTops() - steps.priceOfAllPlaces();
        bound = Math.max(bound, value);
        makePlan();
        return isOpen() && isWorthwhile() && steps.step(free, value, target());
    }

    private void makePlan() {
        draft.undoAll();
        planPrices.become(steps.prices(), 1, bumped, manager -> bumps[manager]);
        LiftPlacer placer = new LiftPlacer(draft, planPrices, true, calls);
        if (placer.placeAll()) {
            draft.closeEmptied();
            bumped.stream().forEach(manager -> bumps[manager] /= 2);
            if ((best == null || draft.cost() < best.cost()) && LimitCheck.keeps(problem, draft.choice())) {
                best = draft;
                draft = new LiftPlacement(facts);
            }
        } else {
            bump(placer.failed());
        }
    }

    /** So that next time those who can do without leave the places above to whoever found none. */
    private void bump(int failed) {
        for (int above = chart.manager(failed); above != OrgChart.NONE; above = chart.manager(above)) {
            if (!draft.isGone(above) && problem.mostNewReports(above) > 0 && !draft.hasRoom(above, 1)) {
                bumped.set(above);
                bumps[above] += BUMP;
            }
        }
    }

    /** The value to make for: that of the best plan, or somewhat above the bound. */
    private long target() {
        long above = bound + Math.abs(bound) / 20 + 10 * PriceFacts.UNIT;
        target = Math.max(target, above);
        return best == null ? target : Math.min(best.cost(), target);
    }
}
