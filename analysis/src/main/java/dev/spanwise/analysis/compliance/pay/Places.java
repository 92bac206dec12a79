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
    int[] of(int position) {
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

    /** Whose pay is in each place. O(n · parts). */
    PaidSet[] sets() {
        int count = firstPlace[parts.length];
        int[] people = new int[count];
        long[] first = new long[count];
        long[] second = new long[count];
        for (int position = 0; position < chart.size(); position++) {
            PaidSet one = PaidSet.NOBODY.with(chart.record(position));
            for (int place : of(position)) {
                people[place]++;
                first[place] += one.first();
                second[place] += one.second();
            }
        }
        PaidSet[] sets = new PaidSet[count];
        Arrays.setAll(sets, place -> new PaidSet(people[place], first[place], second[place]));
        return sets;
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
