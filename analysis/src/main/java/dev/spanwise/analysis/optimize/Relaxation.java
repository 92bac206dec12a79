package dev.spanwise.analysis.optimize;

import java.util.BitSet;
import java.util.List;

/**
 * The problem with its targets turned into prices (Lagrange multipliers): missing an amount costs, so that the same one
 * pass answers. For any prices the answer less what the required amounts earn is a bound that no plan can beat.
 *
 * <p>Prices are whole numbers in units of 1 / {@link #unit} of the objective.
 */
final class Relaxation {
    private static final int FINEST_UNIT_BITS = 20;

    /**
     * The cheapest choice for some prices.
     *
     * @param dissolved the choice
     * @param cost its objective in price units, less the prices of its amounts
     * @param amounts its amount for each constraint, in the unit of prices
     */
    record Answer(BitSet dissolved, long cost, long[] amounts) {}

    private final Delayering problem;
    private final List<Requirement> constraints;
    private final SolverProgress progress;
    private final ChartFacts facts;
    private final long unit;

    Relaxation(Delayering problem, List<Requirement> constraints, SolverProgress progress) {
        this.problem = problem;
        this.constraints = constraints;
        this.progress = progress;
        this.facts = new ChartFacts(problem);
        this.unit = finestUnit();
    }

    /** As fine as the objective allows without overflow. */
    private long finestUnit() {
        double total = Costs.greatestValue(problem);
        Costs.requireAddable(total * 8);
        int bits = FINEST_UNIT_BITS;
        while (bits > 0 && total * (1L << bits) > Cells.GREATEST_COST / 8.0) {
            bits--;
        }
        return 1L << bits;
    }

    long unit() {
        return unit;
    }

    /** The cheapest choice when the amounts have these prices. */
    Answer answer(long[] prices) {
        Objective objective = problem.objective();
        return solve(new Costs(
                problem,
                manager -> unit * problem.priceOfDissolving(manager) - priceOf(manager, prices),
                position -> unit * objective.perMove() * problem.weight(position) + priceOfMove(prices),
                unit * objective.perMove(),
                unit * problem.narrowPrice(),
                1));
    }

    /** A choice with the greatest possible amount for one constraint; its cost is that amount, negative. */
    Answer greatestAmount(int constraint) {
        Requirement wanted = constraints.get(constraint);
        return solve(new Costs(problem, manager -> -wanted.priceGain(manager), position -> wanted.lossPerMove(), 0, 1));
    }

    private long priceOf(int manager, long[] prices) {
        long price = 0;
        for (int i = 0; i < prices.length; i++) {
            price += prices[i] * constraints.get(i).priceGain(manager);
        }
        return price;
    }

    private long priceOfMove(long[] prices) {
        long price = 0;
        for (int i = 0; i < prices.length; i++) {
            price += prices[i] * constraints.get(i).lossPerMove();
        }
        return price;
    }

    private Answer solve(Costs costs) {
        int layers = problem.maxLayers();
        Search search = Search.of(problem, facts, costs, layers, layers);
        new TableFiller(search, progress).fill();
        BitSet dissolved = new ReadBack(search).dissolvedWithin(layers);
        return new Answer(dissolved, search.cost(layers), priceAmounts(dissolved));
    }

    private long[] priceAmounts(BitSet dissolved) {
        int moved = figures(dissolved).moved();
        long[] amounts = new long[constraints.size()];
        for (int i = 0; i < amounts.length; i++) {
            Requirement constraint = constraints.get(i);
            amounts[i] = dissolved.stream().mapToLong(constraint::priceGain).sum() - moved * constraint.lossPerMove();
        }
        return amounts;
    }

    PlanFigures figures(BitSet dissolved) {
        return PlanFigures.count(problem, Choice.handingUp(problem, dissolved));
    }

    /** What no plan can beat, as these prices prove it: a whole number, rounded up. */
    long bound(Answer answer, long[] prices) {
        long earned = 0;
        for (int i = 0; i < prices.length; i++) {
            earned += prices[i] * constraints.get(i).priceRequired();
        }
        return -Math.floorDiv(-(answer.cost() + earned), unit);
    }
}
