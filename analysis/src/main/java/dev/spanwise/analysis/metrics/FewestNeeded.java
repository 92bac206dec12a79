package dev.spanwise.analysis.metrics;

/**
 * The fewest layers and managers a headcount needs when nobody has more than a given number of direct reports, under
 * one top: what a chart with every manager at the same span s would have.
 *
 * <p>A chart of L layers holds at most 1 + s + s^2 + ... + s^(L-1) = (s^L - 1) / (s - 1) positions, so N positions need
 * L = ceil(log_s(N (s - 1) + 1)) layers; N - 1 of them need a manager, and each manager takes s, so that it needs
 * ceil((N - 1) / s) managers. For s = 1 that is a chain: N layers, N - 1 managers. Source: the sum of a geometric
 * series; example: 2,000 positions at a span of 8 need 5 layers and 250 managers.
 *
 * @param headcount N, 0 or more
 * @param span s, 1 or more
 * @param layers fewest layers; 0 without positions
 * @param managers fewest people managers
 */
public record FewestNeeded(int headcount, int span, int layers, int managers) {

    /**
     * Works both out in whole numbers, without rounding errors. O(layers).
     *
     * @throws IllegalArgumentException when the headcount is below 0 or the span below 1
     */
    public static FewestNeeded of(int headcount, int span) {
        if (headcount < 0 || span < 1) {
            throw new IllegalArgumentException("headcount " + headcount + ", span " + span
                    + ": needs a headcount of 0 or more and a span of 1 or more");
        }
        int managers = headcount == 0 ? 0 : (int) (((long) headcount - 1 + span - 1) / span);
        return new FewestNeeded(headcount, span, layers(headcount, span), managers);
    }

    private static int layers(int headcount, int span) {
        if (span == 1) {
            return headcount;
        }
        int layers = 0;
        long room = 0;
        for (long widest = 1; room < headcount; widest *= span) {
            room += widest;
            layers++;
        }
        return layers;
    }
}
