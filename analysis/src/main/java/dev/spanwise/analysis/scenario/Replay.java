package dev.spanwise.analysis.scenario;

import com.google.common.primitives.Ints;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Carries out a {@link MoveLog} on the chart it was made from. */
public final class Replay {
    private final OrgChart chart;
    private final int[] positionOfRecord;
    private final BitSet removed = new BitSet();
    private final int[] newRecords;
    private final int[] managers;

    /**
     * One step.
     *
     * @param chart with the values after it
     */
    private Replay(OrgChart chart, List<Move> step) {
        this.chart = chart;
        this.newRecords = step.stream()
                .filter(move -> move.outcome() == Fate.ADDED)
                .mapToInt(Move::record)
                .toArray();
        this.positionOfRecord = Charts.positionOfRecord(chart);
        for (int number = 0; number < newRecords.length; number++) {
            positionOfRecord[newRecords[number]] = chart.size() + number;
        }
        this.managers = Ints.concat(Charts.managers(chart), new int[newRecords.length]);
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
            int number = log.get(next).step();
            List<Move> moves = new ArrayList<>();
            while (next < log.size() && log.get(next).step() == number) {
                moves.add(log.get(next++));
            }
            Replay step = new Replay(current.withValues(log.valuesOf(number)), moves);
            moves.forEach(step::carryOut);
            current = step.chart.rearranged(step.managers, step.removed, step.newRecords);
        }
        return current;
    }

    private void carryOut(Move move) {
        int position = positionOfRecord[move.record()];
        if (position == OrgChart.NONE || oldManager(position) != move.oldManager()) {
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

    /** The record of its manager; none for a new position. */
    private int oldManager(int position) {
        return position < chart.size() ? Charts.managerRecord(chart, position) : OrgChart.NONE;
    }
}
