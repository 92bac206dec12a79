package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much an organisation, or a branch of it, changed from one chart to a later one. Positions are matched by id.
 *
 * @param positions positions before
 * @param positionsAfter positions after
 * @param left people who are not in the later chart
 * @param managers people managers before, without tops
 * @param closed those of them whose team nobody leads any more in their place
 * @param opened people managers after who lead a team that nobody led before
 */
public record Movement(int positions, int positionsAfter, int left, int managers, int closed, int opened) {
    /** From so many positions on a branch tells something by itself. */
    private static final int LARGE = 20;

    /** Individual contributors before. */
    public int contributors() {
        return Math.max(0, positions - managers);
    }

    /** Of the whole organisation. O(n). */
    public static Movement of(OrgChart before, OrgChart after) {
        return list(before, after, new int[before.size()], 1).get(0);
    }

    /** Of each branch right below a top that has 20 positions and more. O(n). */
    public static List<Movement> listByBranch(OrgChart before, OrgChart after) {
        int[] branch = new int[before.size()];
        int branches = 1;
        for (int p = 0; p < before.size(); p++) {
            int manager = before.manager(p);
            boolean head = manager != OrgChart.NONE && before.isTop(manager);
            branch[p] = manager == OrgChart.NONE ? 0 : head ? branches++ : branch[manager];
        }
        return list(before, after, branch, branches).stream()
                .skip(1)
                .filter(each -> each.positions() >= LARGE)
                .toList();
    }

    private static List<Movement> list(OrgChart before, OrgChart after, int[] part, int parts) {
        Matching matching = Matching.of(before, after, Field.ID);
        Successors successors = new Successors(before, after, matching);
        int[][] counts = new int[6][parts];
        for (int p = 0; p < before.size(); p++) {
            int now = matching.afterOf()[p];
            boolean vacant = before.attributes().is(Flag.VACANT, before.record(p));
            counts[0][part[p]]++;
            counts[2][part[p]] += now == OrgChart.NONE && !vacant ? 1 : 0;
            if (before.isManager(p) && !before.isTop(p)) {
                counts[3][part[p]]++;
                counts[4][part[p]] += isClosed(before, after, matching, successors, p) ? 1 : 0;
            }
        }
        int[] partAfter = new int[after.size()];
        int[] managersAfter = new int[parts];
        for (int q = 0; q < after.size(); q++) {
            int was = matching.beforeOf()[q];
            partAfter[q] = was != OrgChart.NONE ? part[was] : after.isTop(q) ? 0 : partAfter[after.manager(q)];
            counts[1][partAfter[q]]++;
            managersAfter[partAfter[q]] += after.isManager(q) && !after.isTop(q) ? 1 : 0;
        }
        Arrays.setAll(counts[5], i -> Math.max(0, managersAfter[i] - counts[3][i] + counts[4][i]));
        List<Movement> list = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            list.add(new Movement(counts[0][i], counts[1][i], counts[2][i], counts[3][i], counts[4][i], counts[5][i]));
        }
        return list;
    }

    /** The manager leads nobody any more, and nobody took the place. */
    private static boolean isClosed(
            OrgChart before, OrgChart after, Matching matching, Successors successors, int manager) {
        int now = matching.afterOf()[manager];
        if (now != OrgChart.NONE && after.isManager(now)) {
            return false;
        }
        for (int report = before.firstReport(manager); report < before.endOfReports(manager); report++) {
            int is = matching.afterOf()[report];
            if (is != OrgChart.NONE && successors.isReplaced(report, is)) {
                return false;
            }
        }
        return true;
    }
}
