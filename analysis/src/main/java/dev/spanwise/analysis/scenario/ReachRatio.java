package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.selection.Group;

/**
 * Brings the whole chart to so many individual contributors for each manager, with as few managers as it takes, narrowest
 * teams first: the way laws put it, such as one manager for every 11 of the staff.
 *
 * @param ratio individual contributors to a manager; above 0
 */
public record ReachRatio(double ratio, Terms terms) implements Change {
    public ReachRatio {
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("the ratio to reach is above 0, not " + ratio);
        }
        NarrowestFirst.requireNoPromotion("reach-ratio", terms);
    }

    @Override
    public String kind() {
        return "reach-ratio";
    }

    @Override
    public void carryOut(Rearranging work) {
        RatioGoal.reach(ratio, Roles.of(Group.all(work.chart())), work);
    }
}
