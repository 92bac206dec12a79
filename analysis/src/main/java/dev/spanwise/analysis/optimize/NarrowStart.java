package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin with where managers must not be left with few direct reports: one without that limit, repaired. The repair
 * needs room above, so plans with somewhat narrower spans are repaired too, which leave some; the cheapest is taken.
 */
final class NarrowStart {
    /** By how much narrower at most. */
    private static final int MOST_ROOM = 2;

    private NarrowStart() {}

    /** The cheapest of them; null where none keeps all limits. */
    static @Nullable Plan find(Delayering problem, LiftCosts costs, SolverProgress progress, long mostComparisons) {
        Plan best = null;
        int mostRoom = problem.limitsSpans() ? MOST_ROOM : 0;
        for (int room = 0; room <= mostRoom; room++) {
            Plan repaired = repair(problem, room, progress, mostComparisons).orElse(null);
            boolean better =
                    repaired != null && (best == null || costs.of(repaired.figures()) < costs.of(best.figures()));
            best = better ? repaired : best;
        }
        return best;
    }

    private static Optional<Plan> repair(Delayering problem, int room, SolverProgress progress, long mostComparisons) {
        Delayering without = problem.toBuilder()
                .narrowTeams(NarrowTeams.ANY)
                .spanLimit(
                        room == 0 ? problem.spanLimit() : (chart, manager) -> narrower(problem, chart, manager, room))
                .build();
        Plan plan = LiftSolver.solve(without, progress, mostComparisons);
        return !plan.hasChoice()
                ? Optional.empty()
                : NarrowRepair.of(problem, plan.choice()).map(choice -> Plan.found(problem, choice, Long.MIN_VALUE));
    }

    private static int narrower(Delayering problem, OrgChart chart, int manager, int room) {
        int limit = problem.spanLimit().of(chart, manager);
        return limit == SpanLimit.UNLIMITED ? limit : Math.max(1, limit - room);
    }
}
