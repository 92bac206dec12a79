package dev.spanwise.analysis.compare;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Who leads a team anew in the place of a manager who is gone: somebody who led none of its present reports before, and
 * to whom the old manager did not report. Where a team only went up to the next manager, or was added to a team that was
 * there, nobody took the place: those people moved. A manager who is still there has given the place up where all of
 * the old team who stay now report to one such successor, who reports where the manager did.
 */
final class Successors {
    private final OrgChart before;
    private final OrgChart after;
    private final Matching matching;
    /** Managers of the chart after who led one of their present reports before. */
    private final BitSet ledBefore = new BitSet();

    private final Heirs heirs;

    /** O(n). */
    Successors(OrgChart before, OrgChart after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.heirs = new Heirs(before, after, matching);
        for (int position = 0; position < after.size(); position++) {
            int manager = after.manager(position);
            int was = matching.beforeOf()[position];
            int led = was == OrgChart.NONE ? OrgChart.NONE : before.manager(was);
            if (manager != OrgChart.NONE && led != OrgChart.NONE && matching.afterOf()[led] == manager) {
                ledBefore.set(manager);
            }
        }
    }

    /** Whether a position reports to somebody else only because its manager was replaced. O(layers). */
    boolean isReplaced(int was, int is) {
        int old = before.manager(was);
        int now = after.manager(is);
        return old != OrgChart.NONE
                && now != OrgChart.NONE
                && (matching.afterOf()[old] == OrgChart.NONE || heirs.tookThePlace(old, now))
                && !ledBefore.get(now)
                && !isAbove(matching.beforeOf()[now], old);
    }

    private boolean isAbove(int candidate, int position) {
        int above = before.manager(position);
        while (above != OrgChart.NONE && above != candidate) {
            above = before.manager(above);
        }
        return candidate != OrgChart.NONE && above == candidate;
    }
}
