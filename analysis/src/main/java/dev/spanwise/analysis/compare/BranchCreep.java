package dev.spanwise.analysis.compare;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How deep a branch was and is. Branches are the reports of the tops of the chart before whose heads are in both.
 *
 * @param head its head, in the chart before
 * @param layersBefore layers of the branch before, the head's among them
 * @param layersAfter layers of the branch of the same head after
 * @param sizeBefore positions before
 * @param sizeAfter positions after
 */
public record BranchCreep(Position head, int layersBefore, int layersAfter, int sizeBefore, int sizeAfter) {
    /** Layers gained; negative when the branch grew flatter. */
    public int creep() {
        return layersAfter - layersBefore;
    }

    static List<BranchCreep> listOf(OrgChart before, OrgChart after, Matching matching) {
        int[] heightBefore = before.branchLayers();
        int[] heightAfter = after.branchLayers();
        List<BranchCreep> branches = new ArrayList<>();
        for (int p = before.tops(); p < before.size() && before.isTop(before.manager(p)); p++) {
            int q = matching.afterOf()[p];
            if (q != OrgChart.NONE) {
                branches.add(new BranchCreep(
                        before.position(p),
                        heightBefore[p],
                        heightAfter[q],
                        before.branchSize(p),
                        after.branchSize(q)));
            }
        }
        branches.sort(Comparator.comparingInt(BranchCreep::creep)
                .thenComparingInt(BranchCreep::sizeAfter)
                .reversed());
        return branches;
    }
}
