package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the optimisation choose whom a step dissolves. */
final class PlanStep {
    private PlanStep() {}

    /** The step's chart, outcome, protected positions and condition as a problem without limits. */
    static DelayeringBuilder problem(Rearranging work) {
        BitSet kept = new BitSet();
        for (int p = 0; p < work.chart().size(); p++) {
            kept.set(p, work.chart().isManager(p) && !(work.isFree(p) && work.inScope(p)));
        }
        return Delayering.of(work.chart()).outcome(work.terms().outcome()).protect(kept);
    }

    /** The best plan, or none when the problem is too large for the memory or its weights are: then the step is refused. */
    static Optional<Plan> solve(Rearranging work, Supplier<Plan> solve) {
        try {
            Plan plan = solve.get();
            NotInData.list(plan.problem()).forEach(work::note);
            if (plan.status() != PlanStatus.UNKNOWN) {
                return Optional.of(plan);
            }
            work.refuse(
                    "", Refusal.Kind.PLAN_NOT_FOUND, plan.problem().targets().size());
            return Optional.empty();
        } catch (Objective.TooLargeException e) {
            work.refuse("", Refusal.Kind.WEIGHTS_TOO_LARGE);
            return Optional.empty();
        } catch (ProblemTooLargeException e) {
            // refused below
        }
        work.refuse("", Refusal.Kind.TOO_LARGE, Runtime.getRuntime().maxMemory() >> 20);
        return Optional.empty();
    }

    private static Reason reason(PlanMove move) {
        return switch (move.kind()) {
            case HANDED_UP -> Reason.MANAGER_DISSOLVED;
            case LIFTED -> Reason.LIFTED;
            case TO_PEER -> Reason.JOINS_PEER;
            case TAKES_OVER -> Reason.TAKES_OVER_TEAM;
            case TO_SUCCESSOR -> Reason.MANAGER_DISSOLVED;
        };
    }

    /** Dissolves what the plan dissolves, and says how good it is. */
    static void carryOut(Rearranging work, Plan plan, Reason reason) {
        plan.listMoves().forEach(move -> work.move(move.position(), move.toManager(), reason(move)));
        plan.listDissolved()
                .forEach(position -> work.takeOut(
                        position.index(), plan.newManager(position.index()), reason, !plan.isGone(position.index())));
        work.becomes(work.memory().after(plan));
        if (!plan.changesAnything()) {
            work.note(Note.Kind.NOTHING_TO_CHANGE);
            return;
        }
        boolean fewestMoved = plan.problem().asksForFewestMoved();
        work.note(
                fewestMoved ? Note.Kind.OPTIMIZED : Note.Kind.OPTIMIZED_OTHERWISE,
                plan.status() == PlanStatus.OPTIMAL ? 0 : 1,
                plan.figures().moved(),
                plan.figures().dissolved(),
                fewestMoved ? (Number) plan.fewestMovedInFamily() : (Number) plan.gap(),
                plan.problem().family());
        if (reason == Reason.OPTIMIZED && !NearTop.list(plan).isEmpty()) {
            work.note(Note.Kind.NEAR_TOP, NearTop.words(plan));
        }
    }
}
