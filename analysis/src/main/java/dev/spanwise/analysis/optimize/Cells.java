package dev.spanwise.analysis.optimize;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The solver's table: for each open manager and each of its {@link Budgets} the cost of the cheapest way with the
 * manager kept, and, for each number of extras, with the manager dissolved. One array of longs, its size known before
 * it is filled.
 *
 * <p>Where it matters who receives a hand-over, the dissolved cells are there once for each possible receiver, told by
 * the steps up to it.
 */
final class Cells {
    /** The cost of what cannot be: beyond any real cost, and two of them still add up without overflow. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** All costs of a problem together stay below this. */
    static final long GREATEST_COST = NEVER / 4;

    private final Budgets budgets;
    private final ChartFacts facts;
    private final boolean perReceiver;
    private final boolean oneWay;
    private final int[] start;
    private final long[] values;

    /**
     * Lays out the table.
     *
     * @param perReceiver whether it matters who receives a hand-over
     * @param oneWay whether one cell for "dissolved" is enough, in place of one for each number of extras
     * @throws ProblemTooLargeException when it does not fit into memory
     */
    Cells(ChartFacts facts, Budgets budgets, boolean perReceiver, boolean oneWay) {
        this(facts, budgets, perReceiver, oneWay, long[]::new);
    }

    private Cells(
            ChartFacts facts, Budgets budgets, boolean perReceiver, boolean oneWay, IntFunction<long[]> allocate) {
        this.facts = facts;
        this.budgets = budgets;
        this.perReceiver = perReceiver;
        this.oneWay = oneWay;
        start = new int[budgets.open() + 1];
        long total = 0;
        for (int position = 0; position < facts.chart.size(); position++) {
            if (budgets.isOpen(position)) {
                total += (long) budgets.count(position) * cellsPerBudget(position);
                start[budgets.slot(position) + 1] = requireMemory(total);
            }
        }
        values = allocate.apply((int) total);
    }

    /**
     * Lays out the table without making it.
     *
     * @throws ProblemTooLargeException when it would not fit into memory
     */
    static void requireMemory(ChartFacts facts, Budgets budgets, boolean perReceiver) {
        new Cells(facts, budgets, perReceiver, false, size -> new long[0]);
    }

    /** Whether a cost is of something that cannot be, real costs added or taken off. */
    static boolean isNever(long cost) {
        return cost >= NEVER / 2;
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
        int budgetNumber = budgets.find(position, budget);
        return budgetNumber < 0 ? -1 : start[budgets.slot(position)] + budgetNumber * cellsPerBudget(position);
    }

    /**
     * Where the first of the manager's cells for "dissolved" is, for its own extras and no others; or -1 where the budget
     * is too small for the branch or no reason to dissolve anybody.
     */
    int dissolvedCells(int position, int budget, int stepsToReceiver) {
        int kept = budgets.fits(position, budget) ? -1 : keptCell(position, budget);
        int receiver = perReceiver ? stepsToReceiver - 1 : 0;
        return kept < 0 ? -1 : kept + 1 + receiver * width(position);
    }

    /** Whether an open manager's branch fits in no way. */
    boolean isImpossible(int position) {
        int slot = budgets.slot(position);
        return Arrays.stream(values, start[slot], start[slot + 1]).allMatch(Cells::isNever);
    }

    /** The cost of the cheapest way with the manager kept. */
    long keptCost(int position, int budget) {
        if (budgets.fits(position, budget)) {
            return 0;
        }
        int cell = keptCell(position, budget);
        return cell < 0 ? NEVER : values[cell];
    }
}
