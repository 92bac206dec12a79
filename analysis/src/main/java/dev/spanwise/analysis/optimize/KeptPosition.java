package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.MachineWord;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What it would cost to leave one position as it is that a plan changes.
 *
 * @param position its number in the chart
 * @param necessity whether it has to be changed
 * @param plan the best plan found that leaves it as it is; null where none was
 * @param proven whether there is no better one of these
 * @param base what it is compared with
 */
public record KeptPosition(
        int position, Necessity necessity, @Nullable Plan plan, boolean proven, Plan base) {
    /** Whether a plan has to do something. */
    public enum Necessity implements MachineWord {
        /** Every plan of the family as good as this one does it. */
        IN_EVERY_BEST_PLAN,
        /** Another plan of the same value leaves it as it is. */
        COULD_STAY,
        /** A plan that leaves it as it is was found at a price; that there is none for less is not proven. */
        NOT_PROVEN
    }

    static KeptPosition of(int position, Plan base, Plan keeping) {
        boolean dearer = base.status() == PlanStatus.OPTIMAL
                && (keeping.status() == PlanStatus.INFEASIBLE || keeping.bound() > base.value());
        boolean free = keeping.hasChoice() && keeping.value() <= base.value();
        Necessity necessity =
                free ? Necessity.COULD_STAY : dearer ? Necessity.IN_EVERY_BEST_PLAN : Necessity.NOT_PROVEN;
        boolean proven = keeping.status() == PlanStatus.OPTIMAL || keeping.status() == PlanStatus.INFEASIBLE;
        return new KeptPosition(position, necessity, keeping.hasChoice() ? keeping : null, proven, base);
    }

    /** How many more people move in the plan that leaves it as it is; below 0 for fewer, empty where there is no such plan. */
    public OptionalLong findMoreMoves() {
        return plan == null
                ? OptionalLong.empty()
                : OptionalLong.of((long) plan.figures().moved() - base.figures().moved());
    }

    /** How many more people lose their jobs in it. */
    public int moreJobs() {
        return plan == null ? 0 : plan.figures().jobs() - base.figures().jobs();
    }
}
