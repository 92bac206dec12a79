package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * Who of a chart must not be dissolved, and who must not be moved.
 *
 * <p>Where nobody is lifted, people move because their manager is dissolved. So whoever is to rest protects the manager,
 * unless both may be gone together.
 */
final class Staying {
    private final OrgChart chart;
    private final BitSet kept;
    private final BitSet resting;
    private final BitSet protectedPositions;
    /** Managers who must stay for their reports' sake alone, or this time. */
    private final BitSet held = new BitSet();

    private final BitSet restingOrGone = new BitSet();

    Staying(DelayeringBuilder choices) {
        this.chart = choices.chart;
        this.kept = (BitSet) choices.kept.clone();
        this.resting = (BitSet) choices.resting.clone();
        this.protectedPositions = (BitSet) choices.protectedPositions.clone();
        kept.stream().forEach(position -> {
            protectedPositions.set(position);
            if (!chart.isTop(position)) {
                protectedPositions.set(chart.manager(position));
            }
        });
        choices.held.stream()
                .filter(position -> chart.isManager(position) && !chart.isTop(position) && !isProtected(position))
                .forEach(held::set);
        protectedPositions.or(choices.held);
    }

    /** Looks at those who rest, reports before managers. O(those who rest). */
    void protectManagers(Delayering problem) {
        int last = problem.allowsLifts() ? -1 : resting.length() - 1;
        for (int position = resting.previousSetBit(last); position >= 0; ) {
            if (problem.mayDissolve(position) && !problem.survivesDissolving(position)) {
                restingOrGone.set(position);
            } else if (!chart.isTop(position) && !isProtected(chart.manager(position))) {
                held.set(chart.manager(position), !chart.isTop(chart.manager(position)));
                protectedPositions.set(chart.manager(position));
            }
            position = position == 0 ? -1 : resting.previousSetBit(position - 1);
        }
    }

    boolean isProtected(int position) {
        return protectedPositions.get(position);
    }

    /** Whether it is a manager whom nobody protects, but who must stay for the sake of its reports, or this time. */
    boolean isHeld(int position) {
        return held.get(position);
    }

    /** Whether the position must keep its manager as long as it is there. */
    boolean isUnmoved(int position) {
        return kept.get(position) || resting.get(position);
    }

    /** Whether somebody must not be moved for whom it is not enough that the manager is protected. */
    boolean someRestOrAreGone() {
        return !restingOrGone.isEmpty();
    }

    BitSet kept() {
        return (BitSet) kept.clone();
    }

    BitSet resting() {
        return (BitSet) resting.clone();
    }

    /** Those of them who will be there whatever is chosen. */
    BitSet restingForSure(Delayering problem) {
        BitSet sure = resting();
        resting.stream()
                .filter(position -> problem.mayDissolve(position) && !problem.survivesDissolving(position))
                .forEach(sure::clear);
        return sure;
    }

    BitSet protectedPositions() {
        return (BitSet) protectedPositions.clone();
    }
}
