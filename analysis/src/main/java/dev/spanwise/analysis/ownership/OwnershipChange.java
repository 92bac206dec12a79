package dev.spanwise.analysis.ownership;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a scenario does for ownership, for the whole organisation and for each branch of the chart before. Branches are
 * the reports of the tops with everybody below them; people count in the branch they came from.
 *
 * @param before all contributors before
 * @param after all contributors after
 * @param teamsCloser managers of both charts who stand nearer to the top after, so that their team decides closer
 * @param branches the branches in chart order
 */
public record OwnershipChange(Ownership before, Ownership after, int teamsCloser, List<Branch> branches) {
    public OwnershipChange {
        branches = List.copyOf(branches);
    }

    /**
     * A branch before, and what became of its people.
     *
     * @param record record of its head
     * @param contributors individual contributors in it before who are still there
     * @param levelsBefore their mean number of levels above before; NaN without any
     * @param levelsAfter the same after
     * @param closer how many of them have fewer levels above than before
     */
    public record Branch(int record, int contributors, double levelsBefore, double levelsAfter, int closer) {}

    /** Compares two charts that share their records. O(n). */
    public static OwnershipChange of(OrgChart before, OrgChart after) {
        int[] layerAfter = layers(after);
        return new OwnershipChange(
                Ownership.of(before),
                Ownership.of(after),
                teamsCloser(before, after, layerAfter),
                branches(before, layerAfter));
    }

    /** By record: its layer; 0 for one that is not in the chart. */
    private static int[] layers(OrgChart chart) {
        int[] layers = new int[chart.attributes().size()];
        for (int layer = 1; layer <= chart.layers(); layer++) {
            for (int p = chart.layerStart(layer); p < chart.layerStart(layer + 1); p++) {
                layers[chart.record(p)] = layer;
            }
        }
        return layers;
    }

    private static int teamsCloser(OrgChart before, OrgChart after, int[] layerAfter) {
        boolean[] managesAfter = new boolean[layerAfter.length];
        for (int p = 0; p < after.size(); p++) {
            managesAfter[after.record(p)] = after.isManager(p);
        }
        int closer = 0;
        for (int p = 0; p < before.size(); p++) {
            int record = before.record(p);
            boolean leads = before.isManager(p) && managesAfter[record];
            closer += leads && layerAfter[record] < before.layer(p) ? 1 : 0;
        }
        return closer;
    }

    private static List<Branch> branches(OrgChart before, int[] layerAfter) {
        int[] head = heads(before);
        Tally[] tallies = new Tally[before.size()];
        for (int p = before.tops(); p < before.size(); p++) {
            int now = layerAfter[before.record(p)];
            if (!before.isManager(p) && now > 0) {
                if (tallies[head[p]] == null) {
                    tallies[head[p]] = new Tally();
                }
                tallies[head[p]].add(before.layer(p) - 1, now - 1);
            }
        }
        List<Branch> branches = new ArrayList<>();
        for (int p = before.tops(); p < before.size() && before.layer(p) == 2; p++) {
            branches.add((tallies[p] == null ? new Tally() : tallies[p]).branch(before.record(p)));
        }
        return branches;
    }

    /** By position: the report of a top in whose branch it is. */
    private static int[] heads(OrgChart chart) {
        int[] heads = new int[chart.size()];
        Arrays.setAll(heads, p -> p);
        for (int p = chart.tops(); p < chart.size(); p++) {
            boolean isHead = chart.isTop(chart.manager(p));
            heads[p] = isHead ? p : heads[chart.manager(p)];
        }
        return heads;
    }

    /** Sums over the contributors of one branch. */
    private static final class Tally {
        private int contributors;
        private long before;
        private long after;
        private int closer;

        void add(int levelsBefore, int levelsAfter) {
            contributors++;
            before += levelsBefore;
            after += levelsAfter;
            closer += levelsAfter < levelsBefore ? 1 : 0;
        }

        Branch branch(int record) {
            return new Branch(
                    record, contributors, (double) before / contributors, (double) after / contributors, closer);
        }
    }
}
