package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds, from the bottom up, all ways worth keeping to arrange each branch where people of a dissolved manager may go to
 * its peers. README.md beside this file has the recurrence and why it is exact.
 *
 * <p>For each manager and height budget there are two sets of {@link PeerWays}: with the manager kept, where
 * {@code people} is negative and says how much room it has left for people of its peers; and dissolved, where it
 * says how many people stand in its place. Fewer people, fewer tall ones and more room are never worse for those above,
 * so only ways that are best in something are kept: at most (S + 1) for a kept manager, and one for each pair of
 * {@code tall} and {@code people} that can occur for a dissolved one. Time O(managers x budgets x ways²) in the worst
 * case, where ways are rarely more than a handful.
 */
final class PeerSearch {
    private static final int REPORT_EVERY = 1 << 12;
    private static final long BYTES_OF_A_WAY = 120;
    /** After so many comparisons, some seconds, a search is given up. */
    static final long MOST_COMPARISONS = 1_000_000_000L;

    final Delayering problem;
    final Costs costs;
    private final OrgChart chart;
    private final ChartFacts facts;
    private final Budgets budgets;
    private final int mostNew;
    private final int[] start;
    private final PeerWays[] kept;
    private final PeerWays[] dissolved;
    private final long mostComparisons;
    private final PeerCombiner combiner;
    private long ways;

    /**
     * A search for the cheapest way within the layers of the problem.
     *
     * @param mostCost ways that cost more are not looked at; a limit only where no single cost is below 0
     * @param mostComparisons after how many comparisons of ways it is given up
     * @throws ProblemTooLargeException when there are more height budgets than fit into memory
     */
    PeerSearch(Delayering problem, Costs costs, long mostCost, long mostComparisons) {
        this.problem = problem;
        this.costs = costs;
        this.mostComparisons = mostComparisons;
        this.chart = problem.chart();
        this.facts = new ChartFacts(problem);
        // a gone position makes room, so a branch that fits may be worth changing where some may be gone
        boolean settle = costs.dissolvingNeverPays() && !facts.someMayBeGone;
        this.budgets = new Budgets(facts, problem.maxLayers(), problem.maxLayers(), settle, false);
        this.mostNew = Math.min(chart.size(), problem.boundaries().maxNewReports());
        this.start = new int[budgets.open()];
        long cells = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (budgets.isOpen(position)) {
                start[budgets.slot(position)] = (int) cells;
                cells += budgets.count(position);
                requireMemory(cells);
            }
        }
        this.kept = new PeerWays[(int) cells];
        this.dissolved = new PeerWays[(int) cells];
        boolean countsGone =
                facts.someMayBeGone && (problem.boundaries().limitNewReports() || !problem.anybodyMayReceive());
        this.combiner = new PeerCombiner(this, countsGone, mostCost);
        Arrays.fill(kept, PeerWays.NONE);
        Arrays.fill(dissolved, PeerWays.NONE);
    }

    private static void requireMemory(long ways) {
        long available = Runtime.getRuntime().maxMemory() / 2;
        if (ways * BYTES_OF_A_WAY > available) {
            throw new ProblemTooLargeException(ways * BYTES_OF_A_WAY, available);
        }
    }

    private void requireTime() {
        if (combiner.comparisons() > mostComparisons) {
            throw new ProblemTooLargeException(combiner.comparisons(), mostComparisons);
        }
    }

    /** Fills everything in; answers the lowest position whose branch fits in no way, or {@link OrgChart#NONE}. */
    int fill(SolverProgress progress) {
        int done = 0;
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (!budgets.isOpen(position)) {
                continue;
            }
            if (done++ % REPORT_EVERY == 0 && !progress.goesOn(done, budgets.open())) {
                throw new CancellationException("the search was stopped after " + done + " managers");
            }
            if (!fill(position)) {
                return position;
            }
        }
        progress.goesOn(done, budgets.open());
        return OrgChart.NONE;
    }

    private boolean fill(int manager) {
        boolean possible = false;
        for (int budget = budgets.low(manager); budget <= budgets.high(manager); budget++) {
            int cell = start[budgets.slot(manager)] + budgets.find(manager, budget);
            if (budget > 1) {
                kept[cell] = combiner.underKept(manager, budget);
            }
            if (facts.dissolvable.get(manager)) {
                dissolved[cell] = combiner.inPlaceOf(manager, budget);
            }
            possible |= !kept[cell].isEmpty() || !dissolved[cell].isEmpty();
            ways += kept[cell].size() + dissolved[cell].size();
            requireMemory(ways);
            requireTime();
        }
        return possible;
    }

    PeerWays kept(int manager, int budget) {
        int number = budgets.find(manager, budget);
        return number < 0 ? PeerWays.NONE : kept[start[budgets.slot(manager)] + number];
    }

    PeerWays dissolved(int manager, int budget) {
        int number = budgets.find(manager, budget);
        return number < 0 ? PeerWays.NONE : dissolved[start[budgets.slot(manager)] + number];
    }

    boolean isOpen(int position) {
        return budgets.isOpen(position);
    }

    /** How many new reports a manager can take when so many of its own are gone. */
    int room(int manager, int gone) {
        long growth = (long) problem.widestSpan(manager) - chart.span(manager) + gone;
        return (int) Math.min(growth, Math.min(mostNew, problem.mostNewReports(manager)));
    }

    /** The cheapest cost for the whole chart within so many layers. */
    long cost(int layers) {
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            PeerWay way = findWay(top, layers);
            total += way == null ? 0 : way.cost();
        }
        return total;
    }

    /** The cheapest way for a top, or null when nothing is to be decided there. */
    @Nullable
    PeerWay findWay(int top, int layers) {
        return budgets.isOpen(top) ? kept(top, layers).findCheapest() : null;
    }
}
