package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Reads the cheapest choice back from the filled table, from the top down: what is decided for a manager says which
 * cell of each report was used, and the combination of that one cell is made again with a memory. Among equally cheap
 * ways a report is rather kept than dissolved, and rather with fewer extras; the last report in chart order first.
 */
final class ReadBack {
    private final Search search;
    private final OrgChart chart;
    private final Budgets budgets;
    private final ReportCombiner combiner;
    private final BitSet dissolved = new BitSet();
    private final int[] budget;
    private final int[] extras;
    private final int[] steps;
    private final int[] receiver;

    ReadBack(Search search) {
        this.search = search;
        this.chart = search.chart;
        this.budgets = search.budgets;
        this.combiner = new ReportCombiner(search, true);
        int size = chart.size();
        budget = new int[size];
        extras = new int[size];
        steps = new int[size];
        receiver = new int[size];
    }

    /** The managers to dissolve so that the chart keeps within so many layers at {@link Search#cost}. */
    BitSet dissolvedWithin(int layers) {
        dissolved.clear();
        Arrays.fill(budget, ChartFacts.ANY);
        for (int top = 0; top < chart.tops(); top++) {
            budget[top] = layers;
        }
        for (int position = 0; position < chart.size(); position++) {
            if (budgets.isOpen(position) && !budgets.fits(position, budget[position])) {
                decideReports(position);
            }
        }
        return (BitSet) dissolved.clone();
    }

    private void decideReports(int manager) {
        int load;
        int served = Math.min(budget[manager], budgets.high(manager));
        if (dissolved.get(manager)) {
            combiner.underDissolved(manager, served, receiver[manager], steps[manager]);
            load = extras[manager] - search.facts.ownExtras[manager];
        } else {
            load = combiner.underKept(manager, served);
        }
        int open = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            open += budgets.isOpen(report) ? 1 : 0;
        }
        for (int report = chart.endOfReports(manager) - 1; report >= chart.firstReport(manager); report--) {
            if (budgets.isOpen(report)) {
                load -= decide(report, --open, load);
            }
        }
    }

    /** Decides for one report, the others before it bringing the rest of the load; answers its own load. */
    private int decide(int report, int reportsBefore, int load) {
        ReportOptions options = combiner.options();
        Combination combination = combiner.combination();
        options.look(report);
        budget[report] = options.budget();
        long cost = combination.costAfter(reportsBefore + 1, load);
        if (combination.costAfter(reportsBefore, load) + options.keptCost() == cost) {
            return 0;
        }
        for (int way = 0; way < options.ways() && options.load(way) <= load; way++) {
            int rest = load - options.load(way);
            if (combination.costAfter(reportsBefore, rest) + options.dissolvedCost(way) == cost) {
                dissolved.set(report);
                extras[report] = options.extras(way);
                receiver[report] = options.receiver();
                steps[report] = options.steps();
                return options.load(way);
            }
        }
        throw new IllegalStateException("no way leads to the cost of " + chart.position(report) + ": " + cost);
    }
}
