package dev.spanwise.analysis.optimize;

import java.util.concurrent.CancellationException;

/**
 * Fills the table from the bottom up: every manager after all its reports, in one loop over the chart. Time O(positions
 * x budgets x span limit) in sum: two reports' loads are brought together at most once, where their lines meet.
 */
final class TableFiller {
    private static final int REPORT_EVERY = 1 << 14;

    private final Search search;
    private final Budgets budgets;
    private final Cells cells;
    private final ReportCombiner combiner;
    private final SolverProgress progress;

    TableFiller(Search search, SolverProgress progress) {
        this.search = search;
        this.budgets = search.budgets;
        this.cells = search.cells;
        this.combiner = new ReportCombiner(search, false);
        this.progress = progress;
    }

    void fill() {
        int done = 0;
        for (int position = search.chart.size() - 1; position >= 0; position--) {
            if (!budgets.isOpen(position)) {
                continue;
            }
            if (done++ % REPORT_EVERY == 0 && !progress.goesOn(done, budgets.open())) {
                throw new CancellationException("the search was stopped after " + done + " managers");
            }
            for (int budget = budgets.low(position); budget <= budgets.high(position); budget++) {
                fillKept(position, budget);
                fillDissolved(position, budget);
            }
        }
        progress.goesOn(done, budgets.open());
    }

    private void fillKept(int manager, int budget) {
        int best = combiner.underKept(manager, budget);
        cells.values()[cells.keptCell(manager, budget)] =
                best < 0 ? Cells.NEVER : combiner.costOfStaying(manager, best);
    }

    private void fillDissolved(int manager, int budget) {
        int width = cells.width(manager);
        int receiver = manager;
        for (int steps = 1; width > 0 && steps <= cells.receivers(manager); steps++) {
            receiver = search.chart.manager(receiver);
            int first = cells.dissolvedCells(manager, budget, steps);
            long own = search.costs.ofDissolving(manager) + search.settledCrossing(manager, receiver);
            boolean possible = combiner.underDissolved(manager, budget, receiver, steps);
            for (int extras = 0; extras < width; extras++) {
                long cost = possible ? combiner.combination().cost(extras) : Cells.NEVER;
                cells.values()[first + extras] = Cells.isNever(cost) ? Cells.NEVER : cost + own;
            }
        }
    }
}
