package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.compare.Comparison.Pair;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;

/** What changed for the positions that both charts have: their manager, their rank, their layer. */
final class Shifts {
    final List<Pair> moved = new ArrayList<>();
    final List<Pair> replaced = new ArrayList<>();
    final List<Pair> promoted = new ArrayList<>();
    final List<Pair> demoted = new ArrayList<>();
    final List<Pair> layerChanged = new ArrayList<>();

    private final OrgChart before;
    private final OrgChart after;
    private final Matching matching;

    /** O(n). */
    Shifts(OrgChart before, OrgChart after, Matching matching, GradeChange grades) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        Successors successors = new Successors(before, after, matching);
        for (int p = 0; p < before.size(); p++) {
            int q = matching.afterOf()[p];
            if (q != OrgChart.NONE) {
                add(p, q, grades.between(p, q), hasAnotherManager(p, q) && successors.isReplaced(p, q));
            }
        }
    }

    private void add(int p, int q, int change, boolean successor) {
        boolean leadsNow = after.isManager(q) && !before.isManager(p);
        addIf(hasAnotherManager(p, q) && !successor, p, q, moved);
        addIf(successor, p, q, replaced);
        addIf(change > 0 || (leadsNow && change == 0), p, q, promoted);
        addIf(change < 0, p, q, demoted);
        addIf(before.layer(p) != after.layer(q), p, q, layerChanged);
    }

    private void addIf(boolean condition, int p, int q, List<Pair> list) {
        if (condition) {
            list.add(new Pair(before.position(p), after.position(q)));
        }
    }

    private boolean hasAnotherManager(int p, int q) {
        int oldManager = before.manager(p);
        int newManager = after.manager(q);
        if (newManager == OrgChart.NONE || oldManager == OrgChart.NONE) {
            return newManager != oldManager;
        }
        return matching.beforeOf()[newManager] != oldManager;
    }
}
