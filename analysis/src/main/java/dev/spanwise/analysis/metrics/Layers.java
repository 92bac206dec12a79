package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;

/**
 * How deep a group is. Layer 1 is a top position, every other position stands one layer below its manager.
 *
 * @param highest least layer of any position of the group: 1 for a whole chart; 0 without positions
 * @param deepest greatest layer of any position of the group; 0 without positions
 * @param layers deepest - highest + 1: for a whole chart the greatest layer; 0 without positions
 * @param managementLayers the same down to the deepest people manager only; 0 without managers
 */
public record Layers(int highest, int deepest, int layers, int managementLayers) {

    /** Layers of a group. O(positions) at worst: only the deepest manager has to be looked for. */
    public static Layers of(Group group) {
        if (group.size() == 0) {
            return new Layers(0, 0, 0, 0);
        }
        OrgChart chart = group.chart();
        int highest = chart.layer(group.position(0));
        int deepest = chart.layer(group.position(group.size() - 1));
        return new Layers(highest, deepest, deepest - highest + 1, managementLayers(group, highest));
    }

    /** Positions are in layer order, so the last manager stands deepest. */
    private static int managementLayers(Group group, int highest) {
        for (int i = group.size() - 1; i >= 0; i--) {
            if (group.chart().isManager(group.position(i))) {
                return group.chart().layer(group.position(i)) - highest + 1;
            }
        }
        return 0;
    }
}
