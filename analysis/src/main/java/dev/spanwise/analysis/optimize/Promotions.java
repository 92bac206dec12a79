package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/** Who takes the place of a dissolved manager: a report of it, to whom others of its branch, or itself, report from then on. */
final class Promotions {
    private Promotions() {}

    /** Whether the one stands somewhere above the other, in the chart before. O(layers). */
    static boolean isAbove(OrgChart chart, int upper, int lower) {
        int above = chart.manager(lower);
        while (above != OrgChart.NONE && above != upper) {
            above = chart.manager(above);
        }
        return above != OrgChart.NONE;
    }

    /** Whether somebody goes to a report of a dissolved manager above, or of its own, that has taken its place. */
    static boolean goesToSuccessor(OrgChart chart, Choice choice, int position) {
        int manager = choice.managers()[position];
        if (manager == OrgChart.NONE || manager == chart.manager(position) || chart.isTop(manager)) {
            return false;
        }
        int former = chart.manager(manager);
        return choice.dissolved().get(former)
                && !isAbove(chart, manager, position)
                && (former == position || isAbove(chart, former, position));
    }

    /** All who take a place. O(moved x layers). */
    static BitSet successors(OrgChart chart, Choice choice) {
        BitSet successors = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            if (!choice.gone().get(position) && goesToSuccessor(chart, choice, position)) {
                successors.set(choice.managers()[position]);
            }
        }
        return successors;
    }

    /** How many people lead somebody who led nobody before. */
    static int countNewManagers(OrgChart chart, Choice choice) {
        return (int) successors(chart, choice).stream()
                .filter(successor -> !chart.isManager(successor))
                .count();
    }
}
