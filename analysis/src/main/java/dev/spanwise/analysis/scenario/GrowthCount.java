package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/** Counts what a chart has more than another, position by position. O(n) where there is any. */
final class GrowthCount {
    private final OrgChart before;
    private final OrgChart after;
    private final int[] positionBefore;
    private int added;
    private int filled;
    private int edited;
    private double addedCost;
    private double payChange;
    private int withoutPay;

    /**
     * Two charts that share their records.
     *
     * @param positionBefore by record: its position in the chart before
     */
    GrowthCount(OrgChart before, OrgChart after, int[] positionBefore) {
        this.before = before;
        this.after = after;
        this.positionBefore = positionBefore;
    }

    /** What moves that lead from one to the other have added and changed: only what they give values to is looked at. */
    Effects.Growth growth(MoveLog moves) {
        BitSet given = new BitSet();
        moves.allValues().forEach(change -> change.records().forEach(given::set));
        if (!given.isEmpty()) {
            int[] positionAfter = Charts.positionOfRecord(after);
            given.stream()
                    .filter(record -> positionAfter[record] != OrgChart.NONE)
                    .forEach(record -> {
                        if (positionBefore[record] == OrgChart.NONE) {
                            addNew(positionAfter[record]);
                        } else {
                            compare(positionBefore[record], positionAfter[record]);
                        }
                    });
        }
        return new Effects.Growth(added, filled, edited, addedCost, payChange, withoutPay);
    }

    private void addNew(int position) {
        double cost = PositionFigures.cost(after, position);
        added++;
        addedCost += orNothing(cost);
        withoutPay += Double.isNaN(cost) ? 1 : 0;
    }

    private void compare(int was, int position) {
        if (!before.attributes().isSame(after.attributes(), after.record(position))) {
            edited++;
            filled += Fate.ofEdited(before, was, after, position) == Fate.FILLED ? 1 : 0;
            payChange +=
                    orNothing(PositionFigures.cost(after, position)) - orNothing(PositionFigures.cost(before, was));
        }
    }

    private static double orNothing(double cost) {
        return Double.isNaN(cost) ? 0 : cost;
    }
}
