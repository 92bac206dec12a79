package dev.spanwise.analysis.metrics;

/**
 * The fewest layers and managers a headcount needs when nobody has more than a given number of direct reports, under
 * as many tops as there are: what a chart with every manager at the same span s would have.
 *
 * <p>A chart of L layers under t tops holds at most t times 1 + s + s^2 + ... + s^(L-1) = (s^L - 1) / (s - 1) positions, so N positions need
 * L = ceil(log_s(N (s - 1) / t + 1)) layers; N - t of them need a manager, and each manager takes s, so that it needs
 * ceil((N - t) / s) managers. For s = 1 those are chains: ceil(N / t) layers, N - t managers. Source: the sum of a geometric
 * series; example: 2,000 positions at a span of 8 need 5 layers and 250 managers.
 *
 * @param headcount N, 0 or more
 * @param tops t, from 1 to N where there is anybody
 * @param span s, 1 or more
 * @param layers fewest layers; 0 without positions
 * @param managers fewest people managers
 */
public record FewestNeeded(int headcount, int tops, int span, int layers, int managers) {

    /** The fewest under one top. */
    public static FewestNeeded of(int headcount, int span) {
        return of(headcount, Math.min(1, headcount), span);
    }

    /**
     * Works both out in whole numbers, without rounding errors. O(layers).
     *
     * @throws IllegalArgumentException when the headcount is below 0, the span below 1, or there are more tops than
     *     positions or none
     */
    public static FewestNeeded of(int headcount, int tops, int span) {
        if (headcount < 0 || span < 1 || tops > headcount || (tops < 1 && headcount > 0)) {
            throw new IllegalArgumentException("headcount " + headcount + ", tops " + tops + ", span " + span
                    + ": needs a headcount of 0 or more, 1 top or more, and a span of 1 or more");
        }
        int managers = (int) (((long) headcount - tops + span - 1) / span);
        return new FewestNeeded(headcount, tops, span, layers(headcount, tops, span), managers);
    }

    private static int layers(int headcount, int tops, int span) {
        if (span == 1 && headcount > 0) {
            return (int) (((long) headcount + tops - 1) / tops);
        }
        int layers = 0;
        long room = 0;
        for (long widest = tops; room < headcount; widest *= span) {
            room += widest;
            layers++;
        }
        return layers;
    }
}
