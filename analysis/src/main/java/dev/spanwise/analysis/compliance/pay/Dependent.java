package dev.spanwise.analysis.compliance.pay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Sums that seem to be made of others, looked at again: whether they are so for everybody, also for whom nobody asked, and
 * in whole numbers.
 */
final class Dependent {
    private final int[] numbers;
    /** By sum of which a pay is part: what it adds to each of the equations. */
    private final long[][] weights;

    /**
     * Sums to look at.
     *
     * @param equations by number of a sum: the weights of all sums, modulo the prime, under which everybody's pay cancels out
     */
    Dependent(Map<Integer, long[]> equations, int sums) {
        numbers = equations.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights = new long[sums][numbers.length];
        int i = 0;
        for (long[] equation : equations.values()) {
            for (int sum = 0; sum < sums; sum++) {
                weights[sum][i] = Witnesses.signed(equation[sum]);
            }
            i++;
        }
    }

    /** The numbers of the sums that are made of others in everybody's pay. O(kinds of people · sums). */
    BitSet confirmedBy(People people) {
        BitSet confirmed = new BitSet();
        for (int number : numbers) {
            confirmed.set(number);
        }
        long[] total = new long[numbers.length];
        people.showKindsTo(sums -> {
            Arrays.fill(total, 0);
            for (int sum : sums) {
                long[] added = weights[sum];
                for (int i = 0; i < total.length; i++) {
                    total[i] += added[i];
                }
            }
            for (int i = 0; i < total.length; i++) {
                if (total[i] != 0) {
                    confirmed.clear(numbers[i]);
                }
            }
        });
        return confirmed;
    }
}
