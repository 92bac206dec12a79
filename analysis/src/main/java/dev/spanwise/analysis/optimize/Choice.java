package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Whom to dissolve and who then reports to whom; numbers in the chart before.
 *
 * @param dissolved the managers dissolved
 * @param managers for each position its manager afterwards, {@link OrgChart#NONE} for a top
 */
record Choice(BitSet dissolved, int[] managers) {
    /** Everybody stays as it is. */
    static Choice none(OrgChart chart) {
        return handingUp(chart, new BitSet());
    }

    /** Everybody whose manager is dissolved goes to the nearest superior who is not. O(n). */
    static Choice handingUp(OrgChart chart, BitSet dissolved) {
        return new Choice(dissolved, NewManagers.of(chart, dissolved));
    }
}
