package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where a chart's pay goes in sums: each part of each way to split has two places, one for all and one for managers. */
final class Places {
    private final OrgChart chart;
    private final Parts[] parts;
    private final int[] firstPlace;

    Places(OrgChart chart, List<Parts> parts) {
        this.chart = chart;
        this.parts = parts.toArray(Parts[]::new);
        this.firstPlace = new int[parts.size() + 1];
        for (int i = 0; i < this.parts.length; i++) {
            firstPlace[i + 1] = firstPlace[i] + 2 * this.parts[i].count();
        }
    }

    OrgChart chart() {
        return chart;
    }

    /** The places that the pay of a position of the chart is in; none where no pay is known. O(parts). */
    private int[] of(int position) {
        if (Double.isNaN(PositionFigures.cost(chart, position))) {
            return new int[0];
        }
        int[] places = new int[2 * parts.length];
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            int part = parts[i].partOf().applyAsInt(position);
            if (part != Parts.NONE) {
                int place = firstPlace[i] + 2 * part;
                places[count++] = place;
                if (parts[i].isManager().test(position)) {
                    places[count++] = place + 1;
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Those whose pay is in the same places are of one kind. O(n · parts). */
    Kinds kinds() {
        Numbers paid = new Numbers(
                3,
                position ->
                        Double.isNaN(PositionFigures.cost(chart, position)) ? 0 : chart.isManager(position) ? 2 : 1);
        Kinds kinds = new Kinds(chart.size());
        kinds.tellApart(Stream.concat(Stream.of(paid), Stream.of(parts).map(Parts::numbers))
                .filter(numbers -> numbers.count() > 1)
                .toList());
        return kinds;
    }

    /** Whose pay is in each place. O(n + kinds · parts). */
    PaidSet[] sets(Kinds kinds, int[][] placesOfKind) {
        PaidSet[] sets = new PaidSet[firstPlace[parts.length]];
        Arrays.fill(sets, PaidSet.NOBODY);
        PaidSet[] all = PaidSet.ofKinds(chart, kinds);
        for (int kind = 0; kind < all.length; kind++) {
            for (int place : placesOfKind[kind]) {
                sets[place] = sets[place].and(all[kind]);
            }
        }
        return sets;
    }

    /** By kind: the places that the pay of one of it is in, which are the same for all. */
    int[][] ofKinds(Kinds kinds) {
        int[][] places = new int[kinds.count()][];
        for (int position = 0, next = 0; next < places.length; position++) {
            if (kinds.of(position) == next) {
                places[next++] = of(position);
            }
        }
        return places;
    }

    /** How important the sum of a place is; 0 is most. */
    int order(int place) {
        int found = Arrays.binarySearch(firstPlace, place);
        int i = found < 0 ? -found - 2 : found;
        while (firstPlace[i + 1] <= place) {
            i++;
        }
        return parts[i].order() + (place % 2 == 1 ? parts[i].laterForManagers() : 0);
    }
}
