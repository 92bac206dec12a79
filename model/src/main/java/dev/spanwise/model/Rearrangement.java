package dev.spanwise.model;

import java.util.Arrays;
import java.util.BitSet;

/** Makes a chart of another chart's positions with other reporting lines. */
final class Rearrangement {
    private Rearrangement() {}

    static OrgChart of(OrgChart chart, int[] managers, BitSet removed, int[] more) {
        int size = chart.size() + more.length;
        if (managers.length != size) {
            throw new IllegalArgumentException(
                    managers.length + " managers given for a chart of " + size + " positions");
        }
        int[] kept = keptPositions(size, removed);
        int[] records = records(chart, more);
        int[] parents = parents(chart, managers, kept, records);
        ChartStructure structure = ChartStructure.of(parents);
        int[] record = new int[kept.length];
        Arrays.setAll(record, position -> records[kept[structure.order()[position]]]);
        return new OrgChart(structure, record, chart.attributes(), chart.dotted());
    }

    private static int[] records(OrgChart chart, int[] more) {
        int[] records = new int[chart.size() + more.length];
        Arrays.setAll(records, p -> p < chart.size() ? chart.record(p) : more[p - chart.size()]);
        return records;
    }

    private static int[] keptPositions(int size, BitSet removed) {
        BitSet kept = new BitSet(size);
        kept.set(0, size);
        kept.andNot(removed);
        return kept.stream().toArray();
    }

    private static int[] parents(OrgChart chart, int[] managers, int[] kept, int[] records) {
        int[] newNumber = new int[managers.length];
        Arrays.fill(newNumber, OrgChart.NONE);
        for (int i = 0; i < kept.length; i++) {
            newNumber[kept[i]] = i;
        }
        int[] parents = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            int manager = managers[kept[i]];
            parents[i] = manager == OrgChart.NONE ? OrgChart.NONE : newNumber[manager];
            if (manager != OrgChart.NONE && parents[i] == OrgChart.NONE) {
                throw new IllegalArgumentException(chart.attributes().label(records[kept[i]]) + " would report to "
                        + chart.attributes().label(records[manager]) + ", which is gone");
            }
        }
        return parents;
    }
}
