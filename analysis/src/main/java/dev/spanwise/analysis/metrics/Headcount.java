package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;

/**
 * How many there are. All are counts of positions, so that they add up over groups; only {@code fte} is in full-time
 * equivalents (a position without FTE counts 1, see {@link PositionFigures#fte}).
 *
 * @param positions headcount: number of positions, vacant ones among them
 * @param fte sum of their FTE
 * @param rowsOfSeveralPosts positions that stand for more than one post (FTE above 1); where there are any, spans by
 *     FTE say more than spans by position
 * @param tops positions that report to nobody
 * @param vacancies positions nobody holds
 * @param contractors positions held by contractors
 * @param assistants positions that assist a manager in person
 * @param onLeave positions whose incumbent is on long leave
 */
public record Headcount(
        int positions,
        double fte,
        int rowsOfSeveralPosts,
        int tops,
        int vacancies,
        int contractors,
        int assistants,
        int onLeave) {

    /** Counts a group. O(positions). */
    public static Headcount of(Group group) {
        OrgChart chart = group.chart();
        DecimalSum fte = DecimalSum.ofFte();
        int several = 0;
        int tops = 0;
        for (int i = 0; i < group.size(); i++) {
            int position = group.position(i);
            fte.add(PositionFigures.fte(chart, position));
            several += PositionFigures.isSeveralPosts(chart, position) ? 1 : 0;
            tops += chart.isTop(position) ? 1 : 0;
        }
        return new Headcount(
                group.size(),
                fte.value(),
                several,
                tops,
                count(group, Flag.VACANT),
                count(group, Flag.CONTRACTOR),
                count(group, Flag.ASSISTANT),
                count(group, Flag.ON_LEAVE));
    }

    private static int count(Group group, Flag flag) {
        Attributes attributes = group.chart().attributes();
        int size = attributes.knows(flag) ? group.size() : 0;
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += attributes.is(flag, group.chart().record(group.position(i))) ? 1 : 0;
        }
        return count;
    }
}
