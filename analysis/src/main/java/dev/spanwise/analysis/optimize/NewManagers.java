package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/** Who reports to whom once some managers are dissolved. */
final class NewManagers {
    private NewManagers() {}

    /** For each position its nearest former superior who is not dissolved, or {@link OrgChart#NONE}. O(n). */
    static int[] of(OrgChart chart, BitSet dissolved) {
        int[] managers = new int[chart.size()];
        for (int position = 0; position < managers.length; position++) {
            int manager = chart.manager(position);
            managers[position] = manager != OrgChart.NONE && dissolved.get(manager) ? managers[manager] : manager;
        }
        return managers;
    }
}
