package dev.spanwise.analysis.selection;

import dev.spanwise.model.OrgChart;

/** Where a chart falls apart into branches worth comparing. */
public final class BranchHeads {
    private BranchHeads() {}

    /**
     * The highest layer with more than one position, since above it there is one line only; the deepest layer of a
     * chart that is a single chain, and 0 for a chart without positions. O(layers).
     */
    public static int layer(OrgChart chart) {
        for (int layer = 1; layer < chart.layers(); layer++) {
            if (chart.layerStart(layer + 1) - chart.layerStart(layer) > 1) {
                return layer;
            }
        }
        return chart.layers();
    }
}
