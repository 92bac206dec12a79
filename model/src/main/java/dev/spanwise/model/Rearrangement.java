package dev.spanwise.model;

import java.util.Arrays;
import java.util.BitSet;

/** Makes a chart of another chart's positions with other reporting lines. */
final class Rearrangement {
    private Rearrangement() {}

    static OrgChart of(OrgChart chart, int[] managers, BitSet removed) {
        if (managers.length != chart.size()) {
            throw new IllegalArgumentException(
                    managers.length + " managers given for a chart of " + chart.size() + " positions");
        }
        int[] kept = keptPositions(chart.size(), removed);
        int[] parents = parents(chart, managers, kept);
        ChartStructure structure = ChartStructure.of(parents);
        int[] record = new int[kept.length];
        Arrays.setAll(record, position -> chart.record(kept[structure.order()[position]]));
        return new OrgChart(structure, record, chart.attributes(), chart.dotted());
    }

    private static int[] keptPositions(int size, BitSet removed) {
        BitSet kept = new BitSet(size);
        kept.set(0, size);
        kept.andNot(removed);
        return kept.stream().toArray();
    }

    private static int[] parents(OrgChart chart, int[] managers, int[] kept) {
        int[] newNumber = new int[chart.size()];
        Arrays.fill(newNumber, OrgChart.NONE);
        for (int i = 0; i < kept.length; i++) {
            newNumber[kept[i]] = i;
        }
        int[] parents = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            int manager = managers[kept[i]];
            parents[i] = manager == OrgChart.NONE ? OrgChart.NONE : newNumber[manager];
            if (manager != OrgChart.NONE && parents[i] == OrgChart.NONE) {
                throw new IllegalArgumentException(
                        chart.position(kept[i]) + " would report to " + chart.position(manager) + ", which is gone");
            }
        }
        return parents;
    }
}
