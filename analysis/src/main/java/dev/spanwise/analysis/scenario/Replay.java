package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/** Carries out a {@link MoveLog} on the chart it was made from. */
public final class Replay {
    private final OrgChart chart;
    private final int[] positionOfRecord;
    private final int[] managers;
    private final BitSet removed = new BitSet();

    private Replay(OrgChart chart) {
        this.chart = chart;
        this.positionOfRecord = Charts.positionOfRecord(chart);
        this.managers = Charts.managers(chart);
    }

    /**
     * The chart after all moves, equal to the one the scenario made. O(positions x steps).
     *
     * @throws IllegalArgumentException when a move does not fit: the log was made from another chart
     */
    public static OrgChart of(MoveLog log, OrgChart chart) {
        OrgChart current = chart;
        int next = 0;
        while (next < log.size()) {
            Replay step = new Replay(current);
            int number = log.get(next).step();
            while (next < log.size() && log.get(next).step() == number) {
                step.carryOut(log.get(next++));
            }
            current = current.rearranged(step.managers, step.removed);
        }
        return current;
    }

    private void carryOut(Move move) {
        int position = positionOfRecord[move.record()];
        int oldManager = position == OrgChart.NONE ? OrgChart.NONE : chart.manager(position);
        int oldRecord = oldManager == OrgChart.NONE ? OrgChart.NONE : chart.record(oldManager);
        if (position == OrgChart.NONE || oldRecord != move.oldManager()) {
            throw new IllegalArgumentException("step " + move.step() + " of the log does not fit the chart: \""
                    + chart.attributes().text(Field.ID, move.record())
                    + "\" does not report to the manager it is moved from");
        }
        if (move.outcome().isGone()) {
            removed.set(position);
        } else {
            managers[position] =
                    move.newManager() == OrgChart.NONE ? OrgChart.NONE : positionOfRecord[move.newManager()];
        }
    }
}
