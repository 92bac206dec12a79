package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Makes a plan better: one branch after the other is taken back and placed anew, with the room the rest of the plan leaves,
 * at prices between none and those of the bound, and now and then some more for a few. What does not cost more is kept, if it
 * dissolves no more where it costs the same.
 */
final class LiftImprovement {
    private static final int MOST_ROUNDS = 200;
    private static final int MOST_IDLE = 24;
    private static final double[] SHARES = {0, 1, 0.5, 0.25, 0.75, 1.25};
    private static final long SEED = 7;

    private final LiftPlacement placement;
    private final OrgChart chart;
    private final Calls calls;
    private final LiftPrices prices;
    private final SplittableRandom random = new SplittableRandom(SEED);

    LiftImprovement(LiftPlacement placement, Calls calls) {
        this.placement = placement;
        this.chart = placement.facts.chart;
        this.calls = calls;
        this.prices = new LiftPrices(placement.facts);
    }

    /**
     * Goes on until rounds bring nothing more, or the calls are used up.
     *
     * @param best the prices of the bound
     * @param bound no plan costs less, in {@link PriceFacts#UNIT}s
     */
    void run(LiftPrices best, long bound) {
        int idle = 0;
        try {
            for (int round = 0; round < MOST_ROUNDS && idle < mostIdle(bound); round++) {
                long before = placement.cost();
                int dissolvedBefore = placement.dissolved();
                BitSet shaken = round / SHARES.length % 2 == 0 ? new BitSet() : shaken();
                prices.become(best, SHARES[round % SHARES.length], shaken, some -> random.nextLong(PriceFacts.UNIT));
                heads().stream().map(at -> -at).sorted().forEach(at -> placeAnew(-at));
                boolean better = placement.cost() < before || placement.dissolved() < dissolvedBefore;
                idle = better ? 0 : idle + 1;
            }
        } catch (ProblemTooLargeException e) {
            // what was found stands
        }
    }

    /** Where the plan is the best already, only fewer dissolved may still be found. */
    private int mostIdle(long bound) {
        return placement.cost() > bound ? MOST_IDLE : SHARES.length;
    }

    /** About a third of those who take people on. */
    private BitSet shaken() {
        BitSet shaken = new BitSet();
        placement.changed().stream()
                .map(placement::manager)
                .filter(manager -> random.nextInt(3) == 0)
                .forEach(shaken::set);
        return shaken;
    }

    /** Managers below the tops with somebody changed below them, and those changed themselves. */
    private BitSet heads() {
        BitSet heads = new BitSet();
        placement.changed().stream().forEach(position -> {
            int at = position;
            while (!chart.isTop(at) && !heads.get(at)) {
                heads.set(at);
                at = chart.manager(at);
            }
        });
        return heads;
    }

    private void placeAnew(int head) {
        long before = placement.cost();
        int dissolvedBefore = placement.dissolved();
        int[] changed = placement.changedIn(head);
        int[] managers = new int[changed.length];
        for (int next = 0; next < changed.length; next++) {
            managers[next] = placement.isGone(changed[next]) ? OrgChart.NONE : placement.manager(changed[next]);
            placement.undo(changed[next]);
        }
        boolean kept = false;
        try {
            boolean placed = new LiftPlacer(placement, prices, true, calls).place(head);
            placement.closeEmptied(head);
            boolean better = placement.cost() < before
                    || (placement.cost() == before && placement.dissolved() <= dissolvedBefore);
            kept = placed && better && placement.leavesProtectedTheirPeople(head);
        } finally {
            if (!kept) {
                restore(head, changed, managers);
            }
        }
    }

    private void restore(int head, int[] changed, int[] managers) {
        for (int position : placement.changedIn(head)) {
            placement.undo(position);
        }
        for (int next = 0; next < changed.length; next++) {
            if (managers[next] == OrgChart.NONE) {
                placement.takeOut(changed[next]);
            } else {
                placement.place(changed[next], managers[next]);
            }
        }
    }
}
