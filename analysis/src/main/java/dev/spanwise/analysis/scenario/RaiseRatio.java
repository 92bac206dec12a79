package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.selection.Group;

/**
 * Raises the ratio of individual contributors to managers of the whole chart by a percentage, with as few managers as
 * it takes, narrowest teams first.
 *
 * <p>With m managers and a ratio r, a rise by p takes m p / (1 + p) of them when they are eliminated (15 %: 13.04 %) and
 * m r p / (1 + r (1 + p)) when they are converted, since each then counts as an individual contributor (15 % at a ratio
 * of 6: 11.4 %).
 *
 * @param percent above 0; 15 stands for 15 %
 */
public record RaiseRatio(double percent, Terms terms) implements Change {
    public RaiseRatio {
        if (!(percent > 0) || Double.isInfinite(percent)) {
            throw new IllegalArgumentException("the ratio is raised by more than 0 %, not by " + percent + " %");
        }
        NarrowestFirst.requireNoPromotion("raise-ratio", terms);
    }

    @Override
    public String kind() {
        return "raise-ratio";
    }

    @Override
    public void carryOut(Rearranging work) {
        Roles roles = Roles.of(Group.all(work.chart()));
        RatioGoal.reach(roles.icToManagerRatio() * (1 + percent / 100), roles, work);
    }
}
