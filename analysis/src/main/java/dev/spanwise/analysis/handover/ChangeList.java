package dev.spanwise.analysis.handover;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every position in which two charts of the same records differ. */
public final class ChangeList {
    private final OrgChart before;
    private final OrgChart after;
    private final int[] positionBefore;
    private final int[] positionAfter;

    private ChangeList(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        int records = Math.max(before.attributes().size(), after.attributes().size());
        this.positionBefore = positions(before, records);
        this.positionAfter = positions(after, records);
    }

    /**
     * The differences in the order of the data, new positions last. O(n).
     *
     * @param before a chart
     * @param after one that a scenario made of it
     * @throws IllegalArgumentException when the charts do not share their records
     */
    public static List<PositionChange> between(OrgChart before, OrgChart after) {
        if (!before.attributes().sharesRecords(after.attributes())) {
            throw new IllegalArgumentException("the charts do not come of each other: their records are not the same");
        }
        return new ChangeList(before, after).list();
    }

    private static int[] positions(OrgChart chart, int records) {
        int[] positions = new int[records];
        Arrays.fill(positions, OrgChart.NONE);
        for (int position = 0; position < chart.size(); position++) {
            positions[chart.record(position)] = position;
        }
        return positions;
    }

    private List<PositionChange> list() {
        List<PositionChange> changes = new ArrayList<>();
        for (int record = 0; record < positionBefore.length; record++) {
            PositionChange change =
                    new PositionChange(state(before, positionBefore, record), state(after, positionAfter, record));
            if (isChange(change)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static PositionState state(OrgChart chart, int[] positions, int record) {
        int position = positions[record];
        boolean there = position != OrgChart.NONE;
        int manager = there ? chart.manager(position) : OrgChart.NONE;
        return new PositionState(
                chart.attributes(), record, there, manager == OrgChart.NONE ? manager : chart.record(manager));
    }

    private static boolean isChange(PositionChange change) {
        PositionState was = change.before();
        PositionState is = change.after();
        if (!was.isThere() || !is.isThere()) {
            return was.isThere() || is.isThere();
        }
        return was.manager() != is.manager() || !was.attributes().isSame(is.attributes(), was.record());
    }
}
