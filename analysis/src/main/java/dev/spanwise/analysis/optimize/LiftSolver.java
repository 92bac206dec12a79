package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.LiftSearch.Effort;
import dev.spanwise.model.OrgChart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem in which positions may be lifted to any manager above who stays.
 *
 * <p>Two answers frame it: without spans, which is a bound ({@link LiftFacts#floor}), and, where managers may be
 * dissolved, with dissolving alone, which is never better. Between the two the search is asked for plans that cost at
 * most so much more than the bound, which doubles until one is found. Where the search is given up, or where it may have
 * missed something, the plan carries the bound that is proven and says how far from it it may be.
 */
final class LiftSolver {
    static final int FEW_WAYS = 24;
    /** After so many comparisons a search is given up: a second or two. */
    static final long MOST_COMPARISONS = 10_000_000;
    /** The same where it is asked again and again. */
    static final long FEW_COMPARISONS = 1_000_000;

    private final Delayering problem;
    private final SolverProgress progress;
    private final long mostComparisons;
    private final LiftCosts costs;
    private final LiftFacts facts;
    private final @Nullable Plan handingUp;
    private final long ceiling;
    private long proven;

    private LiftSolver(Delayering problem, LiftCosts costs, SolverProgress progress, long mostComparisons) {
        this.problem = problem;
        this.progress = progress;
        this.mostComparisons = mostComparisons;
        this.costs = costs;
        this.facts = new LiftFacts(problem, costs);
        this.handingUp = findKnown();
        this.ceiling = handingUp == null ? Cells.GREATEST_COST : costs.of(handingUp.figures());
        this.proven = facts.floor();
    }

    static Plan solve(Delayering problem, SolverProgress progress) {
        return solve(problem, progress, MOST_COMPARISONS);
    }

    /** The same, each single search given up after so many comparisons. */
    static Plan solve(Delayering problem, SolverProgress progress, long mostComparisons) {
        // prices know nothing of least spans
        boolean guided = PriceFacts.guide(problem) && !problem.narrowTeams().matter();
        Plan plan =
                solveByWays(problem, progress, guided ? Math.min(FEW_COMPARISONS, mostComparisons) : mostComparisons);
        boolean open = plan.status() == PlanStatus.FEASIBLE || plan.status() == PlanStatus.UNKNOWN;
        return open && guided ? LiftRefinement.of(plan, progress, mostComparisons / 2) : plan;
    }

    private static Plan solveByWays(Delayering problem, SolverProgress progress, long mostComparisons) {
        Plan plan = orAny(solveWhole(problem, progress, mostComparisons));
        boolean smallerMayBeBetter = plan.status() == PlanStatus.FEASIBLE || plan.status() == PlanStatus.UNKNOWN;
        if (!smallerMayBeBetter || !problem.family().allows(Means.DISSOLVE)) {
            return plan;
        }
        // more choices never make a plan worse: what lifting alone finds is a plan of this family too, unless a vacancy
        // is left
        Delayering alone = problem.toBuilder().allow(Family.of(Means.LIFT)).build();
        Plan lifted = solveWhole(alone, progress, mostComparisons);
        boolean better = lifted.hasChoice()
                && (!plan.hasChoice() || lifted.value() < plan.value())
                && LimitCheck.keeps(problem, lifted.choice());
        return better ? Plan.found(problem, lifted.choice(), plan.bound()) : plan;
    }

    /** Where no plan was found, one that was looked for without asking what it costs. */
    private static Plan orAny(Plan plan) {
        if (plan.status() != PlanStatus.UNKNOWN) {
            return plan;
        }
        Delayering problem = plan.problem();
        return LiftFeasibility.findAny(problem)
                .map(choice -> Plan.found(problem, choice, plan.bound()))
                .orElse(plan);
    }

    private static Plan solveWhole(Delayering problem, SolverProgress progress, long mostComparisons) {
        LiftCosts costs = LiftCosts.ofObjective(problem);
        LiftSolver solver = new LiftSolver(problem, costs, progress, mostComparisons);
        if (costs.proveABound()) {
            return solver.solve();
        }
        LiftSolver bounding = new LiftSolver(problem, LiftCosts.ofBound(problem), progress, mostComparisons);
        Plan bound = bounding.solve();
        if (bound.status() == PlanStatus.INFEASIBLE || bound.status() == PlanStatus.OPTIMAL) {
            return bound;
        }
        solver.proven = bounding.proven;
        Plan plan = solver.solve();
        boolean better = bound.status() == PlanStatus.FEASIBLE
                && (plan.status() == PlanStatus.UNKNOWN || bound.value() < plan.value());
        return better ? bound : plan;
    }

    /** A plan to begin with: the best that lifts nobody, or one that is repaired where narrow teams matter. */
    private @Nullable Plan findKnown() {
        Plan plain = findHandingUp();
        if (facts.narrow == null) {
            return plain;
        }
        Plan repaired = NarrowStart.find(problem, costs, progress, Math.min(FEW_COMPARISONS, mostComparisons));
        boolean better =
                repaired != null && (plain == null || costs.of(repaired.figures()) < costs.of(plain.figures()));
        return better ? repaired : plain;
    }

    /** The best plan that lifts nobody, or null where none keeps the limits or managers must not be dissolved. */
    private @Nullable Plan findHandingUp() {
        if (!problem.family().allows(Means.DISSOLVE)) {
            return null;
        }
        Plan plan = DelayeringSolver.solve(
                problem.toBuilder().allow(Family.DISSOLVE).build(), progress);
        return plan.status() == PlanStatus.OPTIMAL ? plan : null;
    }

    private Plan solve() {
        int stuck = handingUp == null ? LiftFeasibility.firstStuck(problem) : OrgChart.NONE;
        if (stuck != OrgChart.NONE) {
            return Plan.infeasible(problem, Diagnosis.of(problem, stuck));
        }
        if (handingUp != null && ceiling <= proven) {
            return found(handingUp.choice());
        }
        Optional<Choice> choice;
        try {
            choice = searchUpwards();
        } catch (ProblemTooLargeException e) {
            choice = searchRoughly();
        }
        return better(choice);
    }

    private Plan better(Optional<Choice> choice) {
        Optional<Choice> allowed = choice.filter(found -> LimitCheck.keeps(problem, found));
        if (handingUp != null) {
            boolean better = allowed.isPresent() && cost(allowed.get()) < ceiling;
            return found(better ? allowed.get() : handingUp.choice());
        }
        return allowed.map(this::found).orElseGet(() -> Plan.unlessProvenNone(problem, costs.objectiveOf(proven)));
    }

    private long cost(Choice choice) {
        return costs.of(PlanFigures.count(problem, choice));
    }

    private Plan found(Choice choice) {
        return Plan.found(problem, choice, costs.objectiveOf(Math.min(proven, cost(choice))));
    }

    private boolean proves(LiftSearch search) {
        return costs.proveABound() && search.isComplete();
    }

    /** Looks further and further above the bound. */
    private Optional<Choice> searchUpwards() {
        long floor = facts.floor();
        long slack = costs.scale() - 1;
        while (true) {
            boolean last = floor + slack >= ceiling;
            LiftSearch search = search(Math.min(slack, ceiling - floor), Effort.ALL_WAYS);
            long cost = search.cost();
            if (!Cells.isNever(cost)) {
                proven = proves(search) ? Math.max(proven, cost) : proven;
                return LiftReadBack.read(search);
            }
            proven = proves(search) ? Math.max(proven, Math.min(ceiling, floor + slack + 1)) : proven;
            if (last) {
                return Optional.empty();
            }
            slack = 2 * slack + 1;
        }
    }

    /** Keeps few ways for each branch, so that a plan is found soon, if not the best. */
    private Optional<Choice> searchRoughly() {
        try {
            LiftSearch search = search(Math.max(0, ceiling - facts.floor()), FEW_WAYS);
            return Cells.isNever(search.cost()) ? Optional.empty() : LiftReadBack.read(search);
        } catch (ProblemTooLargeException e) {
            return Optional.empty();
        }
    }

    private LiftSearch search(long slack, int mostWays) {
        LiftSearch search = new LiftSearch(facts, new Effort(slack, mostWays, mostComparisons));
        search.fill(progress);
        return search;
    }
}
