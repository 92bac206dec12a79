package dev.spanwise.analysis.compliance.pay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * People in whom some sums are independent: one for each sum, in whose pay it is, and all earlier ones cancel out. Kept as
 * Gauss does it, over the whole numbers modulo a prime: what is independent there is so among fractions as well.
 */
final class Witnesses {
    private static final long PRIME = Integer.MAX_VALUE;

    private final int sums;
    private final List<long[]> weights = new ArrayList<>();
    private final List<int[]> people = new ArrayList<>();

    Witnesses(int sums) {
        this.sums = sums;
    }

    /** A sum less the earlier ones, so weighted that the pay of every witness so far cancels out. O(sums · witnesses). */
    long[] reduced(int sum) {
        long[] left = new long[sums];
        left[sum] = 1;
        for (int i = 0; i < people.size(); i++) {
            long factor = weight(left, people.get(i));
            if (factor != 0) {
                long[] earlier = weights.get(i);
                for (int s = 0; s < sums; s++) {
                    if (earlier[s] != 0) {
                        left[s] = Math.floorMod(left[s] - factor * earlier[s], PRIME);
                    }
                }
            }
        }
        return left;
    }

    /**
     * One more witness.
     *
     * @param reduced what {@link #reduced} gave
     * @param person the sums that the pay of somebody is in who has a weight other than 0 in it
     */
    void add(long[] reduced, int[] person) {
        long inverse = BigInteger.valueOf(weight(reduced, person))
                .modInverse(BigInteger.valueOf(PRIME))
                .longValueExact();
        long[] scaled = new long[sums];
        for (int s = 0; s < sums; s++) {
            scaled[s] = reduced[s] * inverse % PRIME;
        }
        weights.add(scaled);
        people.add(person);
    }

    /** How often the pay of somebody is in a weighted sum, modulo the prime. */
    static long weight(long[] weights, int[] person) {
        long weight = 0;
        for (int sum : person) {
            weight += weights[sum];
        }
        return weight % PRIME;
    }

    /** The weight as a number around 0. */
    static long signed(long weight) {
        return weight > PRIME / 2 ? weight - PRIME : weight;
    }
}
