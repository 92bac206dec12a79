package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Solves problems for which there is no single search: lifts together with peers or targets, and peers together with
 * targets, with what depends on who receives, or with rows that stand for several posts. Every plan of a smaller family
 * is one of the whole family, so the best of theirs is a plan; and what no plan can beat when something is left out of
 * the problem, no plan can beat with it. Only where the two meet the plan is OPTIMAL.
 */
final class MixedSolver {
    private MixedSolver() {}

    static boolean isNeeded(Delayering problem) {
        boolean targets = problem.isTiedTogether();
        boolean pairs = problem.boundaries().dependOnReceiver() || problem.limitsRise();
        boolean narrow = problem.narrowTeams().matter();
        boolean peersNeed = targets
                || pairs
                || narrow
                || problem.hasRowsOfSeveralPosts()
                || problem.staying().someRestOrAreGone();
        return problem.allowsPromotions()
                || (problem.allowsLifts() && (problem.allowsPeers() || targets))
                || (problem.allowsPeers() && peersNeed)
                || (narrow && RowsOfPosts.mayFreePosts(problem))
                || (!problem.allowsLifts() && RowsOfPosts.mayFreeMoreThanTheyHandUp(problem));
    }

    static Plan solve(Delayering problem, SolverProgress progress) {
        Optional<Plan> larger = solveLarger(problem, progress);
        if (larger.isPresent() && larger.get().status() == PlanStatus.INFEASIBLE) {
            return Plan.infeasible(problem, Diagnosis.again(problem, larger.get()));
        }
        long bound = larger.map(Plan::bound).orElseGet(() -> MixedBound.withoutSpans(problem));
        Optional<Infeasibility> outOfReach = findOutOfReach(problem, bound);
        if (outOfReach.isPresent()) {
            return Plan.infeasible(problem, outOfReach.get());
        }
        List<Choice> choices = new ArrayList<>();
        Optional<SuccessorSearch.Found> promoting =
                problem.allowsPromotions() ? SuccessorSearch.find(problem, progress) : Optional.empty();
        if (promoting.isPresent() && keeps(problem, promoting.get().choice())) {
            Choice choice = promoting.get().choice();
            choices.add(choice);
            long value = PlanFigures.count(problem, choice).value(problem);
            bound = promoting.get().isExact() ? Math.max(bound, value) : bound;
        }
        for (Delayering smaller : listSmaller(problem)) {
            searchSmaller(smaller, progress)
                    .filter(choice -> keeps(problem, choice))
                    .ifPresent(choices::add);
        }
        long proven = bound;
        return choices.stream()
                .map(choice -> Plan.found(problem, choice, proven))
                .reduce((found, candidate) -> isBetter(problem, candidate, found) ? candidate : found)
                .orElseGet(() -> Plan.unlessProvenNone(problem, proven));
    }

    /** The table counts no more room than there is, so what it finds is a plan. */
    private static Optional<Choice> searchSmaller(Delayering smaller, SolverProgress progress) {
        boolean dissolving = smaller.family().equals(Family.DISSOLVE);
        if (dissolving && Feasibility.firstStuck(smaller) != OrgChart.NONE) {
            return Optional.empty();
        }
        Plan plan = dissolving
                ? DelayeringSolver.searchTable(smaller, progress)
                : DelayeringSolver.search(smaller, progress);
        return plan.hasChoice() ? Optional.of(plan.choice()) : Optional.empty();
    }

    private static boolean keeps(Delayering problem, Choice choice) {
        return LimitCheck.keeps(problem, choice) && LimitCheck.reachesTargets(problem, choice);
    }

    private static boolean isBetter(Delayering problem, Plan candidate, Plan found) {
        return candidate.value() < found.value()
                || (candidate.value() == found.value()
                        && candidate.figures().tieBreaker(problem.objective())
                                < found.figures().tieBreaker(problem.objective()));
    }

    /** Problems with an own search, all of whose plans are plans of the whole family; some may miss limits or targets. */
    private static List<Delayering> listSmaller(Delayering problem) {
        List<Delayering> smaller = new ArrayList<>();
        if (problem.family().allows(Means.DISSOLVE)) {
            smaller.add(countable(problem.toBuilder().allow(Family.DISSOLVE), problem));
        }
        if (problem.allowsLifts()) {
            smaller.add(
                    countable(problem.toBuilder().nothingInCommon().allow(withoutPeople(problem.family())), problem));
        }
        if (problem.allowsPeers()) {
            smaller.add(MixedBound.withEveryPeer(problem));
        }
        return smaller;
    }

    private static Delayering countable(DelayeringBuilder smaller, Delayering problem) {
        return (RowsOfPosts.mayFreePosts(problem) ? smaller.narrowTeams(NarrowTeams.ANY) : smaller).build();
    }

    private static Optional<Infeasibility> findOutOfReach(Delayering problem, long bound) {
        int any = problem.targets().isEmpty() ? 0 : AnyReorganisation.fewestMoved(problem);
        long fewestMoved = problem.countsMovesAlone() ? Math.max(any, bound) : any;
        return problem.targets().stream()
                .map(target -> new SideConstraint(problem, target))
                .filter(target -> target.isOutOfReach(fewestMoved))
                .map(target -> target.outOfReach(-fewestMoved))
                .findFirst();
    }

    private static Family withoutPeople(Family family) {
        return family.with(Means.PROMOTE, false).with(Means.PEERS, false);
    }

    /** The problem with something left out, where that has a search of its own: what it proves holds for the problem. */
    private static Optional<Plan> solveLarger(Delayering problem, SolverProgress progress) {
        if (problem.allowsPromotions()) {
            return problem.allowsLifts()
                    ? Optional.empty()
                    : Optional.of(DelayeringSolver.search(MixedBound.withoutLimitsOnMoves(problem), progress));
        }
        if (!problem.allowsLifts() && !problem.allowsPeers()) {
            DelayeringBuilder larger = RowsOfPosts.countedWhereTheyFreeMore(problem);
            return Optional.of(DelayeringSolver.search(countable(larger, problem), progress));
        }
        if (!problem.allowsLifts()) {
            return Optional.of(DelayeringSolver.search(MixedBound.withEveryPeer(problem), progress));
        }
        return problem.allowsPeers()
                ? Optional.empty()
                : Optional.of(
                        DelayeringSolver.search(countable(problem.toBuilder().nothingInCommon(), problem), progress));
    }
}
