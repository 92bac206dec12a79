package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;

/**
 * The solver's table: for each open manager and each height budget the cost of the cheapest way with the manager kept,
 * and, for each number of extras, with the manager dissolved. One array of longs, its size known before it is filled.
 *
 * <p>A manager is open when the solver has to decide something about it or below it; the others are settled and stay.
 * A budget is the number of layers the branch may have, the position's own among them. Only budgets that can occur
 * have cells: at least what the layers above leave over when all of them stay, at most the height of today, beyond
 * which more budget is no use. That are never more than the layers to be taken out, plus one.
 *
 * <p>Where it matters who receives a hand-over, the dissolved cells are there once for each possible receiver, told by
 * the steps up to it.
 */
final class Cells {
    /** The cost of what cannot be: beyond any real cost, and two of them still add up without overflow. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** All costs of a problem together stay below this. */
    static final long GREATEST_COST = NEVER / 4;

    private static final int SETTLED = -1;

    private final OrgChart chart;
    private final ChartFacts facts;
    private final boolean perReceiver;
    private final boolean oneWay;
    private final int[] slotOf;
    private final int[] low;
    private final int[] high;
    private final int[] start;
    private final long[] values;
    private final int open;

    private Cells(
            ChartFacts facts,
            boolean perReceiver,
            int fewestLayers,
            int mostLayers,
            boolean settleFitting,
            boolean oneWay) {
        this.facts = facts;
        this.chart = facts.chart;
        this.perReceiver = perReceiver;
        this.oneWay = oneWay;
        slotOf = new int[chart.size()];
        Arrays.fill(slotOf, SETTLED);
        open = numberOpen(fewestLayers, settleFitting);
        low = new int[open];
        high = new int[open];
        start = new int[open + 1];
        long total = 0;
        for (int position = 0; position < chart.size(); position++) {
            int slot = slotOf[position];
            if (slot != SETTLED) {
                int left = Math.max(1, fewestLayers - facts.layer[position] + 1);
                low[slot] = Math.max(facts.leastHeight[position], Math.min(facts.height[position], left));
                high[slot] = Math.min(facts.height[position], mostLayers - facts.keptAbove[position]);
                total += (long) Math.max(0, high[slot] - low[slot] + 1) * cellsPerBudget(position);
                start[slot + 1] = requireMemory(total);
            }
        }
        values = new long[(int) total];
    }

    /**
     * Lays out a table of costs.
     *
     * @param fewestLayers the smallest limit of layers the table must serve
     * @param mostLayers the greatest one
     * @param settleFitting whether branches that keep within {@code fewestLayers} today are settled
     * @throws ProblemTooLargeException when it does not fit into memory
     */
    static Cells forCosts(
            ChartFacts facts, boolean perReceiver, int fewestLayers, int mostLayers, boolean settleFitting) {
        return new Cells(facts, perReceiver, fewestLayers, mostLayers, settleFitting, false);
    }

    /** Lays out a table with one cell for "dissolved" in place of one for each number of extras. */
    static Cells forFewestExtras(ChartFacts facts, boolean perReceiver, int layers, boolean settleFitting) {
        return new Cells(facts, perReceiver, layers, layers, settleFitting, true);
    }

    /** Whether a cost is of something that cannot be, real costs added or taken off. */
    static boolean isNever(long cost) {
        return cost >= NEVER / 2;
    }

    private int numberOpen(int fewestLayers, boolean settleFitting) {
        int count = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean fits = facts.layer[position] + facts.height[position] - 1 <= fewestLayers;
            if (chart.isManager(position) && !(fits && settleFitting)) {
                slotOf[position] = count++;
            }
        }
        return count;
    }

    private static int requireMemory(long cells) {
        // the other half is left for the chart and everything else
        long available = Math.min(Runtime.getRuntime().maxMemory() / 2 / Long.BYTES, Integer.MAX_VALUE - 16);
        if (cells > available) {
            throw new ProblemTooLargeException(cells * Long.BYTES, available * Long.BYTES);
        }
        return (int) cells;
    }

    private int cellsPerBudget(int position) {
        return 1 + receivers(position) * width(position);
    }

    /** Number of open managers. */
    int open() {
        return open;
    }

    boolean isOpen(int position) {
        return slotOf[position] != SETTLED;
    }

    /** The smallest budget the manager has cells for. */
    int low(int position) {
        return low[slotOf[position]];
    }

    /** The greatest budget the manager has cells for; a greater one is as good as this. */
    int high(int position) {
        return high[slotOf[position]];
    }

    /** Number of receivers told apart. */
    int receivers(int position) {
        return perReceiver ? facts.stepsToKept[position] : 1;
    }

    /** Number of cells for the manager dissolved: for its own extras and each number up to the most. */
    int width(int position) {
        if (oneWay) {
            return facts.dissolvable.get(position) ? 1 : 0;
        }
        return facts.dissolvable.get(position)
                ? Math.max(0, facts.mostExtras[position] - facts.ownExtras[position] + 1)
                : 0;
    }

    long[] values() {
        return values;
    }

    /** Where the manager's cell for "kept" is, or -1 where the budget is too small for the branch. */
    int keptCell(int position, int budget) {
        int slot = slotOf[position];
        int served = Math.min(budget, high[slot]);
        return served < low[slot] ? -1 : start[slot] + (served - low[slot]) * cellsPerBudget(position);
    }

    /** Where the first of the manager's cells for "dissolved" is, for its own extras and no others; or -1. */
    int dissolvedCells(int position, int budget, int stepsToReceiver) {
        int kept = keptCell(position, budget);
        int receiver = perReceiver ? stepsToReceiver - 1 : 0;
        return kept < 0 ? -1 : kept + 1 + receiver * width(position);
    }

    long keptCost(int position, int budget) {
        int cell = keptCell(position, budget);
        return cell < 0 ? NEVER : values[cell];
    }
}
