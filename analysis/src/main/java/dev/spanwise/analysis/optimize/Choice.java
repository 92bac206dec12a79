package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Whom to dissolve and who then reports to whom; numbers in the chart before.
 *
 * @param dissolved the managers dissolved, among them those who stay without anybody
 * @param gone those of them that are not there any more
 * @param managers for each position its manager afterwards, {@link OrgChart#NONE} for a top
 */
record Choice(BitSet dissolved, BitSet gone, int[] managers) {
    /** Everybody stays as it is. */
    static Choice none(OrgChart chart) {
        return new Choice(new BitSet(), new BitSet(), NewManagers.of(chart, new BitSet()));
    }

    /** Some are dissolved with the outcome of the problem. */
    static Choice of(Delayering problem, BitSet dissolved, int[] managers) {
        BitSet gone = new BitSet();
        dissolved.stream()
                .filter(manager -> !problem.survivesDissolving(manager))
                .forEach(gone::set);
        return new Choice(dissolved, gone, managers);
    }

    /**
     * Some are gone, and whoever is left without anybody is dissolved. O(n).
     *
     * @param managers for each position that stays its manager
     */
    static Choice lifting(OrgChart chart, BitSet gone, int[] managers) {
        int[] reportTo = managers.clone();
        int[] above = NewManagers.of(chart, gone);
        gone.stream().forEach(position -> reportTo[position] = above[position]);
        BitSet leading = new BitSet();
        for (int position = chart.tops(); position < chart.size(); position++) {
            if (!gone.get(position)) {
                leading.set(reportTo[position]);
            }
        }
        BitSet dissolved = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            dissolved.set(position, chart.isManager(position) && !leading.get(position));
        }
        return new Choice(dissolved, (BitSet) gone.clone(), reportTo);
    }

    /** Everybody whose manager is dissolved goes to the nearest superior who is not. O(n). */
    static Choice handingUp(Delayering problem, BitSet dissolved) {
        return of(problem, dissolved, NewManagers.of(problem.chart(), dissolved));
    }
}
