package dev.spanwise.analysis.compare;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Two charts of one organisation: who joined and left, who reports to somebody else, rose, or stands on another layer,
 * and which branches grew deeper.
 *
 * @param before the earlier chart
 * @param after the later chart
 * @param key the field positions were matched by
 * @param joined positions of the chart after that match none before
 * @param left positions of the chart before that match none after
 * @param moved matched positions whose manager is another one, or who gained or lost one
 * @param promoted matched positions with a higher grade, or who lead people now and did not before
 * @param layerChanged matched positions on another layer
 * @param newLayers layers of the chart after that the chart before did not have; negative when layers went
 * @param branches the branches of the chart before, deepest creep first
 */
public record Comparison(
        OrgChart before,
        OrgChart after,
        Field key,
        List<Position> joined,
        List<Position> left,
        List<Pair> moved,
        List<Pair> promoted,
        List<Pair> layerChanged,
        int newLayers,
        List<BranchCreep> branches) {

    public Comparison {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        moved = List.copyOf(moved);
        promoted = List.copyOf(promoted);
        layerChanged = List.copyOf(layerChanged);
        branches = List.copyOf(branches);
    }

    /** One position in both charts. */
    public record Pair(Position before, Position after) {}

    /** Compares by id, or by record where one chart was made of the other. */
    public static Comparison of(OrgChart before, OrgChart after) {
        return of(before, after, Field.ID);
    }

    /**
     * Compares by the text of a field that names positions or people, such as the id, the email or the name. O(n).
     *
     * @throws IllegalArgumentException when the field is no text
     */
    public static Comparison of(OrgChart before, OrgChart after, Field key) {
        Matching matching = Matching.of(before, after, key);
        GradeRise grades = new GradeRise(before, after);
        List<Pair> moved = new ArrayList<>();
        List<Pair> promoted = new ArrayList<>();
        List<Pair> layerChanged = new ArrayList<>();
        for (int p = 0; p < before.size(); p++) {
            int q = matching.afterOf()[p];
            if (q != OrgChart.NONE) {
                boolean leadsNow = after.isManager(q) && !before.isManager(p);
                addIf(isMoved(before, p, after, q, matching), before, p, after, q, moved);
                addIf(leadsNow || grades.isRise(p, q), before, p, after, q, promoted);
                addIf(before.layer(p) != after.layer(q), before, p, after, q, layerChanged);
            }
        }
        return new Comparison(
                before,
                after,
                key,
                unmatched(after, matching.beforeOf()),
                unmatched(before, matching.afterOf()),
                moved,
                promoted,
                layerChanged,
                after.layers() - before.layers(),
                BranchCreep.listOf(before, after, matching));
    }

    private static void addIf(boolean condition, OrgChart before, int p, OrgChart after, int q, List<Pair> list) {
        if (condition) {
            list.add(new Pair(before.position(p), after.position(q)));
        }
    }

    private static boolean isMoved(OrgChart before, int p, OrgChart after, int q, Matching matching) {
        int oldManager = before.manager(p);
        int newManager = after.manager(q);
        if (newManager == OrgChart.NONE || oldManager == OrgChart.NONE) {
            return newManager != oldManager;
        }
        return matching.beforeOf()[newManager] != oldManager;
    }

    private static List<Position> unmatched(OrgChart chart, int[] other) {
        List<Position> positions = new ArrayList<>();
        for (int p = 0; p < chart.size(); p++) {
            if (other[p] == OrgChart.NONE) {
                positions.add(chart.position(p));
            }
        }
        return positions;
    }

    /** The figures of both charts. */
    public OrgMetrics metricsBefore() {
        return OrgMetrics.of(before);
    }

    /** The figures of both charts. */
    public OrgMetrics metricsAfter() {
        return OrgMetrics.of(after);
    }
}
