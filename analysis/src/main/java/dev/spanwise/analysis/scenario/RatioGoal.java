package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.metrics.Roles;

/** A ratio of individual contributors to managers that is to be reached with as few managers as it takes, narrowest first. */
final class RatioGoal {
    private static final double ROUNDING = 1e-9;

    private RatioGoal() {}

    /**
     * Dissolves managers until the ratio is reached.
     *
     * @param roles of the chart as it is
     */
    static void reach(double target, Roles roles, Rearranging work) {
        Dissolution dissolution = new Dissolution(work);
        NarrowestFirst narrowest = new NarrowestFirst(work, dissolution);
        narrowest.dissolveUntil(
                NarrowestFirst.freeManagers(work),
                () -> roles.managers() == 0 || ratio(roles, narrowest) >= target * (1 - ROUNDING));
        work.parameter(narrowest.dissolved());
        dissolution.apply(Reason.NARROWEST_FIRST);
        report(work, roles, narrowest, target);
    }

    private static double ratio(Roles roles, NarrowestFirst narrowest) {
        return (double) (roles.individualContributors() + narrowest.converted())
                / (roles.managers() - narrowest.dissolved());
    }

    private static void report(Rearranging work, Roles roles, NarrowestFirst narrowest, double target) {
        if (roles.managers() == 0) {
            work.refuse("", Refusal.Kind.NO_MANAGERS);
        } else if (ratio(roles, narrowest) < target * (1 - ROUNDING)) {
            work.refuse("", Refusal.Kind.RATIO_NOT_REACHED, ratio(roles, narrowest), target);
        }
        work.note(Note.Kind.NARROWEST_FIRST, narrowest.dissolved(), roles.managers());
    }
}
