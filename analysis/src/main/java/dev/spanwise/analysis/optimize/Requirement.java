package dev.spanwise.analysis.optimize;

import java.util.ArrayList;
import java.util.List;

/** A sum over the dissolved managers, less something for each move, that must reach an amount; whole numbers. */
interface Requirement {
    /** All that a problem asks for: its targets and its limits on groups. */
    static List<Requirement> of(Delayering problem) {
        List<Requirement> all = new ArrayList<>();
        problem.targets().forEach(target -> all.add(new SideConstraint(problem, target)));
        problem.limits().forEach(limit -> all.add(new LimitOnGroup(problem, limit)));
        return all;
    }

    /** The amount that is needed. */
    long required();

    /** What dissolving the manager adds to the amount. */
    long gain(int manager);

    /** What moving a position takes off the amount. */
    long lossPerMove();

    /** The same as {@link #gain}, in the unit of prices. */
    long priceGain(int manager);

    /** The amount needed in the unit of prices; never more than {@link #required} implies. */
    long priceRequired();

    /** Whether a choice that moves so many reaches the amount, whatever becomes of those it dissolves. */
    boolean isReached(Choice choice, int moved);

    /**
     * What is said where no plan reaches the amount.
     *
     * @param greatest the greatest amount of any plan, in the unit of prices
     */
    Infeasibility outOfReach(long greatest);
}
