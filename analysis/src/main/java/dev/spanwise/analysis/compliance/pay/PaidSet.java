package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whose pay a sum is about, as far as it is needed to know two such sets from each other: their number and 128 bits worked
 * out of their records.
 *
 * @param people how many
 * @param first 64 bits of them
 * @param second another 64 bits
 */
record PaidSet(int people, long first, long second) {
    static final PaidSet NOBODY = new PaidSet(0, 0, 0);

    /**
     * By layer of a group: all in it whose pay is known at twice its number, the managers among them one further; and at 0
     * and 1 those of all layers. O(group).
     */
    static PaidSet[] byLayer(Group group) {
        OrgChart chart = group.chart();
        int[] people = new int[2 * chart.layers() + 2];
        long[] first = new long[people.length];
        long[] second = new long[people.length];
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            if (isPaid(chart, position)) {
                int place = 2 * chart.layer(position) + (chart.isManager(position) ? 1 : 0);
                long record = chart.record(position);
                people[place]++;
                first[place] += mixed(record);
                second[place] += mixed(~record);
            }
        }
        return withAllLayers(people, first, second);
    }

    /** Of sets of those who are no managers, at even places, and of managers: the same of all and of managers. */
    private static PaidSet[] withAllLayers(int[] people, long[] first, long[] second) {
        PaidSet[] sets = new PaidSet[people.length];
        Arrays.setAll(sets, place -> new PaidSet(people[place], first[place], second[place]));
        for (int place = 2; place < sets.length; place += 2) {
            sets[place] = sets[place].and(sets[place + 1]);
            sets[0] = sets[0].and(sets[place]);
            sets[1] = sets[1].and(sets[place + 1]);
        }
        return sets;
    }

    /** By kind: all of it, whether their pay is known or not. O(n). */
    static PaidSet[] ofKinds(OrgChart chart, Kinds kinds) {
        int[] people = new int[kinds.count()];
        long[] first = new long[people.length];
        long[] second = new long[people.length];
        for (int position = 0; position < chart.size(); position++) {
            int kind = kinds.of(position);
            long record = chart.record(position);
            people[kind]++;
            first[kind] += mixed(record);
            second[kind] += mixed(~record);
        }
        PaidSet[] sets = new PaidSet[people.length];
        Arrays.setAll(sets, kind -> new PaidSet(people[kind], first[kind], second[kind]));
        return sets;
    }

    /** Those of two sets that have nobody in common. */
    PaidSet and(PaidSet others) {
        return new PaidSet(people + others.people, first + others.first, second + others.second);
    }

    static boolean isPaid(OrgChart chart, int position) {
        return !Double.isNaN(PositionFigures.cost(chart, position));
    }

    /** Sebastiano Vigna's splitmix64: neighbouring numbers have nothing in common. */
    static long mixed(long number) {
        long z = number * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Written out, as is the next: Java makes those of a record while the program runs, and takes its time over it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaidSet set && people == set.people && first == set.first && second == set.second;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * people + Long.hashCode(first)) + Long.hashCode(second);
    }
}
