package dev.spanwise.report.diagram.view;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * Picks the upper managers of a tree for an overview. Where everything shown fits, everything stays; otherwise the
 * individual contributors go first, then whole teams, the lowest layers first. Of a manager with more managers below
 * than fit on any picture, those with the largest branches stay.
 */
public final class OverviewScope {
    /** A chain below this depth is told in words, not drawn. */
    private static final int MOST_LAYERS = 10;

    private OverviewScope() {}

    /** The same tree with at most {@code most} positions; more only where it has more roots than that. */
    public static VisibleTree collapse(VisibleTree tree, int most) {
        if (tree.size() <= most && tree.layers() <= MOST_LAYERS) {
            return tree;
        }
        BitSet shown = new BitSet(tree.chart().size());
        int[] roots = tree.roots();
        Arrays.stream(roots).forEach(shown::set);
        int room = most - roots.length;
        int lowest = roots.length == 0 ? 0 : tree.chart().layer(roots[0]) + MOST_LAYERS - 1;
        for (int position : tree.positions()) {
            if (shown.get(position) && tree.chart().layer(position) < lowest) {
                int[] managers = managersBelow(tree, position);
                if (managers.length > most - roots.length) {
                    managers = largest(tree.chart(), managers, room);
                }
                if (managers.length <= room) {
                    Arrays.stream(managers).forEach(shown::set);
                    room -= managers.length;
                }
            }
        }
        return new VisibleTree(tree.chart(), shown);
    }

    private static int[] managersBelow(VisibleTree tree, int position) {
        return Arrays.stream(tree.reports(position))
                .filter(tree.chart()::isManager)
                .toArray();
    }

    /** Those with the largest branches; of equal ones the first in the chart. */
    private static int[] largest(OrgChart chart, int[] managers, int count) {
        return Arrays.stream(managers)
                .boxed()
                .sorted(Comparator.comparingInt(manager -> -chart.branchSize(manager)))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
