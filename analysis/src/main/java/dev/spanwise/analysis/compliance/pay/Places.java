package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;

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
        int record = chart.record(position);
        int[] places = new int[2 * parts.length];
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            OrgChart rest = parts[i].chart();
            int there = rest == chart ? position : rest.positionOfRecord(record);
            if (there != OrgChart.NONE) {
                int place = firstPlace[i] + 2 * parts[i].partOf().applyAsInt(there);
                places[count++] = place;
                if (rest.isManager(there)) {
                    places[count++] = place + 1;
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Those whose pay is in the same places are of one kind. O(n · parts). */
    Kinds kinds() {
        Kinds kinds = new Kinds(chart.size());
        kinds.tellApart(position ->
                Double.isNaN(PositionFigures.cost(chart, position)) ? 0 : chart.isManager(position) ? 2 : 1);
        for (Parts each : parts) {
            if (each.chart() != chart && isTold(each)) {
                kinds.tellApart(position -> numberInRest(each, chart.record(position)));
            } else if (each.chart() == chart && each.count() > 1) {
                kinds.tellApart(each.partOf());
            }
        }
        return kinds;
    }

    /** Whether a rest is told apart by these parts, and not by its layers as well. */
    private static boolean isTold(Parts rest) {
        return rest.count() > 1 || rest.chart().layers() == 1;
    }

    private static int numberInRest(Parts parts, int record) {
        OrgChart rest = parts.chart();
        int there = rest.positionOfRecord(record);
        int part = there == OrgChart.NONE ? -1 : parts.partOf().applyAsInt(there);
        return part < 0 ? 0 : 1 + 2 * part + (rest.isManager(there) ? 1 : 0);
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
