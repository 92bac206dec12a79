package dev.spanwise.analysis.optimize;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles whether a plan moves at most so many people, where the search for the objective left that open: of the plans that
 * reach everything else, the one that moves the fewest is looked for. If even the bound of that is above the target, there
 * is no plan; if what is found is within it, it is one.
 */
final class MostMoved {
    private MostMoved() {}

    static Plan settle(Plan plan, SolverProgress progress) {
        Delayering problem = plan.problem();
        Optional<Target> most = findTarget(problem);
        if (plan.status() != PlanStatus.UNKNOWN || most.isEmpty()) {
            return plan;
        }
        if (problem.countsMovesAlone() && plan.bound() > most.get().amount()) {
            return tooFew(problem, most.get(), plan.bound());
        }
        Plan fewest = DelayeringSolver.search(countingMovesAlone(problem), progress);
        if (fewest.status() == PlanStatus.INFEASIBLE) {
            return Plan.infeasible(problem, Diagnosis.again(problem, fewest));
        }
        if (fewest.bound() > most.get().amount()) {
            return tooFew(problem, most.get(), fewest.bound());
        }
        boolean reached = fewest.hasChoice()
                && LimitCheck.keeps(problem, fewest.choice())
                && LimitCheck.reachesTargets(problem, fewest.choice());
        return reached ? Plan.found(problem, fewest.choice(), plan.bound()) : plan;
    }

    /** The smallest number of people of all targets that say how many may be moved. */
    private static Optional<Target> findTarget(Delayering problem) {
        return problem.targets().stream()
                .filter(target -> target.kind() == Target.Kind.MOVE_AT_MOST)
                .min((one, other) -> Double.compare(one.amount(), other.amount()));
    }

    private static Plan tooFew(Delayering problem, Target most, long fewest) {
        return Plan.infeasible(problem, Diagnosis.unreachable(problem, most, fewest));
    }

    /** All that is asked, but how many are moved; and nothing counts but that. */
    private static Delayering countingMovesAlone(Delayering problem) {
        List<Target> others = problem.targets().stream()
                .filter(target -> target.kind() != Target.Kind.MOVE_AT_MOST)
                .toList();
        DelayeringBuilder counting = problem.toBuilder()
                .targets(others.toArray(Target[]::new))
                .objective(Objective.weighted(1, 0, 0))
                .weighAllAlike()
                .spareNobody()
                .boundaries(problem.boundaries().withCrossing(Map.of()));
        return (problem.narrowPrice() > 0 ? counting.narrowTeams(NarrowTeams.ANY) : counting).build();
    }
}
