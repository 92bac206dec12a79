package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.compliance.SmallGroups;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sums of pay that can be asked for: of every part, and of its managers. What is about the same people is one sum;
 * the lower its number, the more important it is.
 */
final class Questions implements People {
    /** How many sums are looked at, the most important ones; more would take too long. */
    private static final int MOST_SUMS = 400;

    private final Places places;
    private final Map<PaidSet, Integer> numbers = new HashMap<>();
    private final int[] numberOf;

    private Questions(Places places, PaidSet[] sets, List<PaidSet> chosen) {
        this.places = places;
        chosen.forEach(set -> numbers.put(set, numbers.size()));
        this.numberOf = Arrays.stream(sets)
                .mapToInt(set -> numbers.getOrDefault(set, -1))
                .toArray();
    }

    /** Looks at everybody once. O(n · parts). */
    static Questions among(OrgChart chart, List<Parts> parts, Predicate<PaidSet> wanted) {
        Places places = new Places(chart, parts);
        PaidSet[] sets = places.sets();
        Map<PaidSet, Integer> orders = new HashMap<>();
        for (int place = 0; place < sets.length; place++) {
            if (sets[place].people() >= SmallGroups.LEAST_PEOPLE && wanted.test(sets[place])) {
                orders.merge(sets[place], places.order(place), Math::min);
            }
        }
        List<PaidSet> chosen = orders.keySet().stream()
                .sorted(Comparator.<PaidSet, Integer>comparing(orders::get)
                        .thenComparing(Comparator.comparing(PaidSet::people).reversed())
                        .thenComparing(PaidSet::first)
                        .thenComparing(PaidSet::second))
                .limit(MOST_SUMS)
                .toList();
        return new Questions(places, sets, chosen);
    }

    /** How many sums there are. */
    int count() {
        return numbers.size();
    }

    /** Those with these numbers. */
    Set<PaidSet> told(BitSet chosen) {
        return numbers.entrySet().stream()
                .filter(sum -> chosen.get(sum.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The numbers of the sums that the pay of a position of the chart is in; none where no pay is known. O(parts). */
    int[] sumsOf(int position) {
        int[] at = places.of(position);
        int count = 0;
        for (int place : at) {
            int number = numberOf[place];
            boolean known = number < 0;
            for (int i = 0; i < count && !known; i++) {
                known = at[i] == number;
            }
            if (!known) {
                at[count++] = number;
            }
        }
        return Arrays.copyOf(at, count);
    }

    @Override
    public void showTo(Visitor visitor) {
        for (int position = 0; position < places.chart().size(); position++) {
            visitor.see(sumsOf(position), position);
        }
    }
}
