package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;

/**
 * Which managers the solver has to decide something about, and which height budgets can occur for each.
 *
 * <p>A manager is open when the solver has to decide something about it or below it; the others are settled and stay.
 * A budget is the number of layers the branch may have, the position's own among them. Only budgets that can occur are
 * served: at least what the layers above leave over when all of them stay, at most the height of today, beyond
 * which more budget is no use. That are never more than the layers to be taken out, plus one. Only where people may not
 * rise by any number of layers a budget says on which layer somebody stands, so that greater ones are told apart.
 */
final class Budgets {
    private static final int SETTLED = -1;

    private final ChartFacts facts;
    private final int[] slotOf;
    private final int[] low;
    private final int[] high;
    private final int mostLayers;
    private final boolean settleBudgets;

    /**
     * Finds the open managers and their budgets.
     *
     * @param fewestLayers the smallest limit of layers to serve
     * @param mostLayers the greatest one
     * @param settleBranches whether branches that keep within {@code fewestLayers} today are settled
     * @param settleBudgets whether an open manager needs no decision either for a budget that its branch keeps today
     */
    Budgets(ChartFacts facts, int fewestLayers, int mostLayers, boolean settleBranches, boolean settleBudgets) {
        this.facts = facts;
        this.mostLayers = mostLayers;
        this.settleBudgets = settleBudgets;
        slotOf = new int[facts.chart.size()];
        Arrays.fill(slotOf, SETTLED);
        int open = numberOpen(fewestLayers, settleBranches);
        low = new int[open];
        high = new int[open];
        for (int position = 0; position < slotOf.length; position++) {
            int slot = slotOf[position];
            if (slot != SETTLED) {
                int left = Math.max(1, fewestLayers - facts.layer[position] + 1);
                low[slot] = Math.max(facts.leastHeight[position], Math.min(facts.height[position], left));
                int useful = facts.limitsRise ? Integer.MAX_VALUE : facts.height[position];
                int undecided = settles(position) ? facts.height[position] - 1 : useful;
                high[slot] = Math.min(undecided, mostLayers - facts.keptAbove[position]);
            }
        }
    }

    private int numberOpen(int fewestLayers, boolean settleBranches) {
        OrgChart chart = facts.chart;
        int count = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean fits = facts.layer[position] + facts.height[position] - 1 <= fewestLayers;
            boolean settled = fits && settleBranches && !facts.nearNarrow.get(position);
            if (chart.isManager(position) && !settled) {
                slotOf[position] = count++;
            }
        }
        return count;
    }

    /** Number of open managers. */
    int open() {
        return low.length;
    }

    boolean isOpen(int position) {
        return slotOf[position] != SETTLED;
    }

    /** The open manager's number, from 0 in chart order. */
    int slot(int position) {
        return slotOf[position];
    }

    /** Whether the budget is no smaller than the open manager's branch is today, and nothing is to be decided then. */
    boolean fits(int position, int budget) {
        return settles(position) && budget >= facts.height[position];
    }

    private boolean settles(int position) {
        return settleBudgets && !facts.nearNarrow.get(position);
    }

    /** Whether there is such a budget when the superiors who may go do. */
    boolean mayFit(int position) {
        return fits(position, mostLayers - facts.keptAbove[position]);
    }

    /** The smallest budget to decide about. */
    int low(int position) {
        return low[slotOf[position]];
    }

    /** The greatest budget to decide about; a greater one is as good as this, unless the branch {@link #fits}. */
    int high(int position) {
        return high[slotOf[position]];
    }

    /** Number of budgets to decide about. */
    int count(int position) {
        return Math.max(0, high(position) - low(position) + 1);
    }

    /** Which of the open manager's budgets serves this one, from 0, or -1 where it is too small for the branch. */
    int find(int position, int budget) {
        int served = Math.min(budget, high(position)) - low(position);
        return Math.max(-1, served);
    }
}
