package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import java.util.BitSet;
import java.util.Optional;

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

    /** The best plan, or none when the problem is too large for the memory: then the step is refused. */
    static Optional<Plan> solve(Rearranging work, DelayeringBuilder problem) {
        try {
            Plan plan = DelayeringSolver.solve(problem.build());
            if (plan.status() != PlanStatus.UNKNOWN) {
                return Optional.of(plan);
            }
        } catch (ProblemTooLargeException e) {
            // refused below, like a search that was given up
        }
        work.refuse("", Refusal.Kind.TOO_LARGE, Runtime.getRuntime().maxMemory() >> 20);
        return Optional.empty();
    }

    /** Dissolves what the plan dissolves, and says how good it is. */
    static void carryOut(Rearranging work, Plan plan, Reason reason) {
        plan.listMoves()
                .forEach(move -> work.move(
                        move.position(),
                        move.toManager(),
                        move.toPeer() ? Reason.JOINS_PEER : Reason.MANAGER_DISSOLVED));
        plan.listDissolved()
                .forEach(position -> work.takeOut(position.index(), plan.newManager(position.index()), reason));
        int moved = plan.figures().moved();
        work.note(
                Note.Kind.OPTIMISED,
                plan.status() == PlanStatus.OPTIMAL ? 0 : 1,
                moved,
                plan.figures().dissolved(),
                plan.bound());
    }
}
