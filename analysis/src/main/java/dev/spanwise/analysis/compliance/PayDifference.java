package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.OrgChart;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether the pay of two charts side by side tells the pay of a few: those who came, left, moved to another layer, began
 * or ceased to lead, or are paid otherwise, are all that the difference of two sums is about.
 */
final class PayDifference {
    private final Map<String, Integer> people = new HashMap<>();

    private PayDifference() {}

    /**
     * Whether the difference of both totals, of a layer's or of its managers' pay, is about one to four people. O(n).
     *
     * @param earlierOf by position of the later chart: the one in the earlier chart, or {@link OrgChart#NONE}
     */
    static boolean tellsOfFew(OrgChart earlier, OrgChart later, int[] earlierOf) {
        PayDifference difference = new PayDifference();
        boolean[] matched = new boolean[earlier.size()];
        for (int now = 0; now < later.size(); now++) {
            int was = earlierOf[now];
            if (was == OrgChart.NONE) {
                difference.add(later, now);
            } else {
                matched[was] = true;
                difference.addChange(earlier, was, later, now);
            }
        }
        for (int was = 0; was < matched.length; was++) {
            if (!matched[was]) {
                difference.add(earlier, was);
            }
        }
        return difference.people.values().stream().anyMatch(count -> count < SmallGroups.LEAST_PEOPLE);
    }

    private void addChange(OrgChart earlier, int was, OrgChart later, int now) {
        double before = PositionFigures.cost(earlier, was);
        double after = PositionFigures.cost(later, now);
        boolean samePay = Double.compare(before, after) == 0;
        boolean samePlace = earlier.layer(was) == later.layer(now) && earlier.isManager(was) == later.isManager(now);
        if (!samePay || !samePlace) {
            addPlace(earlier, was);
            addPlace(later, now);
        }
        if (!samePay) {
            people.merge("all", 1, Integer::sum);
        }
    }

    private void add(OrgChart chart, int position) {
        if (!Double.isNaN(PositionFigures.cost(chart, position))) {
            people.merge("all", 1, Integer::sum);
            addPlace(chart, position);
        }
    }

    /** One more person in the difference of a layer and of its managers, or of everybody else in it. */
    private void addPlace(OrgChart chart, int position) {
        if (!Double.isNaN(PositionFigures.cost(chart, position))) {
            people.merge("layer " + chart.layer(position), 1, Integer::sum);
            people.merge("layer " + chart.layer(position) + " leads " + chart.isManager(position), 1, Integer::sum);
            people.merge("leads " + chart.isManager(position), 1, Integer::sum);
        }
    }
}
