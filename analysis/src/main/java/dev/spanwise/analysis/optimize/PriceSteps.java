package dev.spanwise.analysis.optimize;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Changes prices from round to round as in the volume algorithm (Barahona and Anbil, 2000): along a mean of what was too much
 * and too little before, from the prices with the best bound so far. Only managers who ever had too many have prices.
 */
final class PriceSteps {
    private static final double NEW_SHARE = 0.1;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.66;
    private static final int MOST_FAILURES = 10;

    private final Delayering problem;
    private final LiftPrices prices;
    private final BitSet active = new BitSet();
    private final double[] centrePlaces;
    private final double[] centreNewcomers;
    private final double[] placesOver;
    private final double[] newcomersOver;
    private final int mostPosts;
    private double length = 1;
    private int failures;
    private long best;
    private boolean first = true;

    PriceSteps(PriceFacts facts) {
        this.problem = facts.problem;
        this.prices = new LiftPrices(facts);
        int size = facts.chart.size();
        this.centrePlaces = new double[size];
        this.centreNewcomers = new double[size];
        this.placesOver = new double[size];
        this.newcomersOver = new double[size];
        this.mostPosts = IntStream.range(0, size).map(facts::posts).max().orElse(1);
    }

    LiftPrices prices() {
        return prices;
    }

    /** What all places there are cost together. */
    long priceOfAllPlaces() {
        long sum = 0;
        for (int manager = active.nextSetBit(0); manager >= 0; manager = active.nextSetBit(manager + 1)) {
            sum += prices.ofPlace(manager) == 0 ? 0 : prices.ofPlace(manager) * problem.widestSpan(manager);
            sum += prices.ofNewcomer(manager) == 0 ? 0 : prices.ofNewcomer(manager) * problem.mostNewReports(manager);
        }
        return sum;
    }

    /** Whether what everybody pays, wherever it goes, and what all places bring can be added up exactly. */
    boolean canBeAddedUp() {
        double everybody = problem.chart().size() * (double) mostPosts;
        double sum = 0;
        for (int manager = active.nextSetBit(0); manager >= 0; manager = active.nextSetBit(manager + 1)) {
            double places = Math.max(everybody, finite(problem.widestSpan(manager)));
            double newcomers = Math.max(everybody, finite(problem.mostNewReports(manager)));
            sum += prices.ofPlace(manager) * places + prices.ofNewcomer(manager) * newcomers;
        }
        return sum < Cells.GREATEST_COST;
    }

    private static int finite(int most) {
        return most == SpanLimit.UNLIMITED ? 0 : most;
    }

    /** Sets the prices back to the best ones. */
    void goBack() {
        active.stream()
                .forEach(manager ->
                        prices.set(manager, Math.round(centrePlaces[manager]), Math.round(centreNewcomers[manager])));
    }

    /**
     * Sets the next prices.
     *
     * @param found where everybody went at the prices of now
     * @param value the bound at the prices of now
     * @param target the value to make for
     * @return whether anything is left to change
     */
    boolean step(LiftPlacement found, long value, long target) {
        boolean better = first || value > best;
        activate(found);
        boolean sameWay = mix(found) >= 0;
        learn(better, sameWay);
        if (better) {
            best = value;
            active.stream().forEach(manager -> {
                centrePlaces[manager] = prices.ofPlace(manager);
                centreNewcomers[manager] = prices.ofNewcomer(manager);
            });
        }
        first = false;
        double norm = active.stream()
                .mapToDouble(manager -> square(placesOver[manager], centrePlaces[manager])
                        + square(newcomersOver[manager], centreNewcomers[manager]))
                .sum();
        if (norm > 0) {
            move(length * Math.max(PriceFacts.UNIT, target - best) / norm);
        }
        return norm > 0;
    }

    private void activate(LiftPlacement found) {
        found.changed().stream().filter(position -> !found.isGone(position)).forEach(position -> {
            int manager = found.manager(position);
            boolean over = found.span(manager) > problem.widestSpan(manager)
                    || found.newReports(manager) > problem.mostNewReports(manager);
            active.set(manager, over || active.get(manager));
        });
    }

    /** Mixes what is too much now into the mean; answers whether both point the same way, when 0 or more. */
    private double mix(LiftPlacement found) {
        double share = first ? 1 : NEW_SHARE;
        double along = 0;
        for (int manager = active.nextSetBit(0); manager >= 0; manager = active.nextSetBit(manager + 1)) {
            double over = over(found.span(manager), problem.widestSpan(manager));
            double overNew = over(found.newReports(manager), problem.mostNewReports(manager));
            along += over * placesOver[manager] + overNew * newcomersOver[manager];
            placesOver[manager] = share * over + (1 - share) * placesOver[manager];
            newcomersOver[manager] = share * overNew + (1 - share) * newcomersOver[manager];
        }
        return along;
    }

    private static double over(int count, int most) {
        return most == SpanLimit.UNLIMITED || most == 0 ? 0 : count - most;
    }

    private static double square(double over, double price) {
        return over > 0 || price > 0 ? over * over : 0;
    }

    private void learn(boolean better, boolean sameWay) {
        failures = better ? 0 : failures + 1;
        if (better && sameWay) {
            length *= LONGER;
        } else if (failures >= MOST_FAILURES) {
            length *= SHORTER;
            failures = 0;
        }
    }

    private void move(double step) {
        active.stream()
                .forEach(manager -> prices.set(
                        manager,
                        Math.round(Math.max(0, centrePlaces[manager] + step * placesOver[manager])),
                        Math.round(Math.max(0, centreNewcomers[manager] + step * newcomersOver[manager]))));
    }
}
