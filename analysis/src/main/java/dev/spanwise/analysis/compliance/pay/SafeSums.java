package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.compliance.SmallGroups;
import java.util.ArrayList;
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
    private final List<Sample.Pay> pays;
    private final BitSet taken = new BitSet();
    private final BitSet busy = new BitSet();
    private final List<Witnesses> witnesses = new ArrayList<>();
    private final Map<Integer, long[]> dependent = new TreeMap<>();

    private SafeSums(int sums, List<Sample.Pay> pays) {
        this.pays = pays;
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
        int[] found = new int[witnesses.size()];
        long[][] reduced = new long[found.length][];
        BitSet asked = (BitSet) busy.clone();
        for (int set = 0; set < found.length; set++) {
            reduced[set] = witnesses.get(set).reduced(sum);
            found[set] = find(reduced[set], asked);
            if (found[set] < 0) {
                noteIfDependent(sum, reduced[set]);
                return;
            }
            asked.set(pays.get(found[set]).owner());
        }
        taken.set(sum);
        for (int set = 0; set < found.length; set++) {
            Sample.Pay witness = pays.get(found[set]);
            witnesses.get(set).add(reduced[set], witness.sums());
            busy.set(witness.owner());
        }
    }

    /** The first pay in a weighted sum of somebody not asked yet; -1 where there is none. */
    private int find(long[] weights, BitSet asked) {
        for (int i = 0; i < pays.size(); i++) {
            Sample.Pay pay = pays.get(i);
            if (!asked.get(pay.owner()) && Witnesses.weight(weights, pay.sums()) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where everybody's pay cancels out, the sum is made of those taken already. */
    private void noteIfDependent(int sum, long[] weights) {
        if (find(weights, new BitSet()) < 0) {
            dependent.put(sum, weights);
        }
    }
}
