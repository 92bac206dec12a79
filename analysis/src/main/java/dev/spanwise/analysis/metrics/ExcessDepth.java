package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;

/**
 * How far a group reaches below a target depth.
 *
 * @param target the greatest layer wanted, 1 or more
 * @param positions positions of the group deeper than that
 * @param share positions deeper / all positions of the group, from 0 to 1; NaN without positions
 * @param excess sum, over the positions deeper, of layer - target: 0 when the target is met; what a plan has to bring
 *     down
 */
public record ExcessDepth(int target, int positions, double share, long excess) {

    /**
     * Measures a group. O(positions).
     *
     * @throws IllegalArgumentException when the target is below 1
     */
    public static ExcessDepth of(Group group, int target) {
        if (target < 1) {
            throw new IllegalArgumentException("a target of " + target + " layers: the least possible is 1");
        }
        OrgChart chart = group.chart();
        int positions = 0;
        long excess = 0;
        for (int i = group.size() - 1; i >= 0; i--) {
            int tooDeep = chart.layer(group.position(i)) - target;
            if (tooDeep <= 0) {
                break; // positions are in layer order: all others stand higher
            }
            positions++;
            excess += tooDeep;
        }
        double share = group.size() == 0 ? Double.NaN : (double) positions / group.size();
        return new ExcessDepth(target, positions, share, excess);
    }
}
