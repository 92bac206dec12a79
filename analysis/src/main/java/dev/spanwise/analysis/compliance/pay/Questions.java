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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sums of pay that can be asked for: of every part, and of its managers. What is about the same people is one sum;
 * the lower its number, the more important it is.
 */
final class Questions implements People {
    /** How many sums are looked at, the most important ones; more would take too long. */
    private static final int MOST_SUMS = 400;

    private final Map<PaidSet, Integer> numbers = new HashMap<>();
    private final int positions;
    /** Positions whose pay is in the same sums, mostly. */
    private final Kinds kinds;

    private final int[][] sumsOfKind;

    private Questions(int positions, Kinds kinds, int[][] placesOfKind, PaidSet[] sets, List<PaidSet> chosen) {
        this.positions = positions;
        this.kinds = kinds;
        chosen.forEach(set -> numbers.put(set, numbers.size()));
        int[] numberOf = Arrays.stream(sets)
                .mapToInt(set -> numbers.getOrDefault(set, -1))
                .toArray();
        this.sumsOfKind = Arrays.stream(placesOfKind)
                .map(places -> Arrays.stream(places)
                        .map(place -> numberOf[place])
                        .filter(sum -> sum >= 0)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Looks at everybody once for each part. O(n · parts). */
    static Questions among(OrgChart chart, List<Parts> parts, Predicate<PaidSet> wanted) {
        Places places = new Places(chart, parts);
        Kinds kinds = places.kinds();
        int[][] placesOfKind = places.ofKinds(kinds);
        PaidSet[] sets = places.sets(kinds, placesOfKind);
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
        return new Questions(chart.size(), kinds, placesOfKind, sets, chosen);
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

    /** The numbers of the sums that the pay of a position of the chart is in; none where no pay is known. O(1). */
    int[] sumsOf(int position) {
        return sumsOfKind[kinds.of(position)];
    }

    @Override
    public void showTo(Visitor visitor) {
        for (int position = 0; position < positions; position++) {
            visitor.see(sumsOf(position), position);
        }
    }

    @Override
    public void showKindsTo(Consumer<int[]> visitor) {
        Arrays.stream(sumsOfKind).forEach(visitor);
    }
}
