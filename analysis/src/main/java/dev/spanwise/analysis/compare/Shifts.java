package dev.spanwise.analysis.compare;

import dev.spanwise.model.OrgChart;

/** What changed for the positions that both charts have: their manager, their rank, their layer. */
final class Shifts {
    final Pairs.Builder moved = new Pairs.Builder();
    final Pairs.Builder replaced = new Pairs.Builder();
    final Pairs.Builder promoted = new Pairs.Builder();
    final Pairs.Builder demoted = new Pairs.Builder();
    final Pairs.Builder layerChanged = new Pairs.Builder();

    private final OrgChart before;
    private final OrgChart after;
    private final Matching matching;
    private final GradeChange grades;
    private final Successors successors;

    /** O(n). */
    Shifts(OrgChart before, OrgChart after, Matching matching, GradeChange grades) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.grades = grades;
        this.successors = new Successors(before, after, matching);
        for (int layer = 1; layer <= before.layers(); layer++) {
            addLayer(layer);
        }
    }

    /** Layer by layer, so that a layer is two bounds instead of a search for each position. */
    private void addLayer(int layer) {
        int from = layer <= after.layers() ? after.layerStart(layer) : after.size();
        int end = layer <= after.layers() ? after.layerStart(layer + 1) : after.size();
        for (int p = before.layerStart(layer); p < before.layerStart(layer + 1); p++) {
            int q = matching.afterOf()[p];
            if (q != OrgChart.NONE) {
                add(p, q);
                layerChanged.addIf(q < from || q >= end, p);
            }
        }
    }

    private void add(int p, int q) {
        int change = grades.between(p, q);
        boolean another = hasAnotherManager(p, q);
        boolean successor = another && successors.isReplaced(p, q);
        boolean leadsNow = after.isManager(q) && !before.isManager(p);
        moved.addIf(another && !successor, p);
        replaced.addIf(successor, p);
        promoted.addIf(change > 0 || (leadsNow && change == 0), p);
        demoted.addIf(change < 0, p);
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
