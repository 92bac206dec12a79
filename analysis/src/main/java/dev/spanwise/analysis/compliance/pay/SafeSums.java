package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.compliance.SmallGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses, one after another, the sums that may be told together so that nothing worked out of them is about fewer than
 * five people.
 *
 * <p>Whatever a reader works out of some sums is a weighted sum of them, and what it is about are the people whose pay
 * does not cancel out in it. A sum is taken where five {@link Witnesses} can be found for it, each a set of people of its
 * own in whom the sums taken are independent. Then no weighted sum of those taken is about one to four people: four people
 * are in four of the sets at most, so that in the fifth set everything cancels out, and there only the sum of nothing does.
 * What is a weighted sum of those taken, for everybody, tells nothing new and may be told too.
 *
 * <p>That is sufficient and not necessary: a few sums are kept back that could be told. O(sums² people) at worst, of some
 * people of each sum.
 */
final class SafeSums {
    private final Sample.Pay[] pays;
    /** The pays of those who are no witnesses yet, in the same order; those of witnesses are gone through no more. */
    private Sample.Pay[] free;

    private final BitSet taken = new BitSet();
    private final List<Witnesses> witnesses = new ArrayList<>();
    private final Map<Integer, long[]> dependent = new TreeMap<>();

    private SafeSums(int sums, List<Sample.Pay> pays) {
        this.pays = pays.toArray(Sample.Pay[]::new);
        this.free = this.pays;
        for (int set = 0; set < SmallGroups.LEAST_PEOPLE; set++) {
            witnesses.add(new Witnesses(sums));
        }
    }

    /** The numbers of the sums that may be told, of so many; the lower the number, the sooner it is taken. */
    static BitSet among(int sums, People people) {
        Sample sample = new Sample(sums);
        people.showTo(sample::add);
        SafeSums safe = new SafeSums(sums, sample.pays());
        for (int sum = 0; sum < sums; sum++) {
            safe.consider(sum);
        }
        BitSet told = safe.taken;
        told.or(new Dependent(safe.dependent, sums).confirmedBy(people));
        return told;
    }

    private void consider(int sum) {
        Sample.Pay[] found = new Sample.Pay[witnesses.size()];
        long[][] reduced = new long[found.length][];
        for (int set = 0; set < found.length; set++) {
            reduced[set] = witnesses.get(set).reduced(sum);
            int number = find(free, reduced[set], found, set);
            if (number < 0) {
                noteIfDependent(sum, reduced[set]);
                return;
            }
            found[set] = free[number];
        }
        taken.set(sum);
        for (int set = 0; set < found.length; set++) {
            witnesses.get(set).add(reduced[set], found[set].sums());
        }
        free = Arrays.stream(free)
                .filter(pay -> !isOwnedBy(pay.owner(), found, found.length))
                .toArray(Sample.Pay[]::new);
    }

    /** The first pay in a weighted sum of somebody who is not among the first so many asked; -1 where there is none. */
    private static int find(Sample.Pay[] among, long[] weights, Sample.Pay[] asked, int count) {
        for (int i = 0; i < among.length; i++) {
            if (Witnesses.weight(weights, among[i].sums()) != 0 && !isOwnedBy(among[i].owner(), asked, count)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOwnedBy(int owner, Sample.Pay[] pays, int count) {
        for (int i = 0; i < count; i++) {
            if (pays[i].owner() == owner) {
                return true;
            }
        }
        return false;
    }

    /** Where everybody's pay cancels out, the sum is made of those taken already. */
    private void noteIfDependent(int sum, long[] weights) {
        if (find(pays, weights, pays, 0) < 0) {
            dependent.put(sum, weights);
        }
    }
}
