package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/** Brings the reports of one manager together, for the manager kept or dissolved. */
final class ReportCombiner {
    private final Search search;
    private final OrgChart chart;
    private final ChartFacts facts;
    private final boolean remembers;
    private final Combination combination = new Combination();
    private final ReportOptions options;

    /**
     * A combiner.
     *
     * @param remembers whether the choice for each report will be asked for
     */
    ReportCombiner(Search search, boolean remembers) {
        this.search = search;
        this.chart = search.chart;
        this.facts = search.facts;
        this.remembers = remembers;
        this.options = new ReportOptions(search);
    }

    Combination combination() {
        return combination;
    }

    ReportOptions options() {
        return options;
    }

    /** Combines for a manager that stays and answers the best load, or -1 where there is no way. */
    int underKept(int manager, int budget) {
        if (budget < 2) {
            return -1;
        }
        int mostNew = search.problem.boundaries().maxNewReports();
        int stride = facts.countsGone ? 1 + goneable(manager) : 1;
        options.underKept(manager, budget, stride);
        int room = Math.min(facts.room[manager], mostExtrasOfReports(manager));
        combine(manager, (room + 1) * stride - 1);
        return combination.cheapest(load -> stride == 1 || load / stride + load % stride <= mostNew
                ? search.costs.ofStaying(manager, search.problem.span(manager) + load / stride)
                : Cells.NEVER);
    }

    /** What the manager costs that was combined for and stays, at a load. */
    long costOfStaying(int manager, int load) {
        int stride = facts.countsGone ? 1 + goneable(manager) : 1;
        long span = (long) search.problem.span(manager) + load / stride;
        return combination.cost(load) + search.costs.ofStaying(manager, span);
    }

    /** Combines for a dissolved manager whose reports stand in its place; false where there is no way. */
    boolean underDissolved(int manager, int budget, int receiver, int steps) {
        if (!search.settledMayMove(manager, budget, receiver)) {
            return false;
        }
        options.underDissolved(manager, budget, receiver, steps);
        int most = facts.mostExtras[manager] - facts.ownExtras[manager];
        combine(manager, Math.min(most, mostExtrasOfReports(manager)));
        return true;
    }

    private void combine(int manager, int greatestLoad) {
        combination.start(greatestLoad, remembers ? openReports(manager) : 0);
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (search.budgets.isOpen(report)) {
                options.look(report);
                combination.add(options);
            }
        }
    }

    private int openReports(int manager) {
        int open = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            open += search.budgets.isOpen(report) ? 1 : 0;
        }
        return open;
    }

    private int mostExtrasOfReports(int manager) {
        long most = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (search.budgets.isOpen(report) && search.cells.width(report) > 0) {
                most += facts.mostExtras[report];
            }
        }
        return (int) Math.min(most, ChartFacts.ANY);
    }

    private int goneable(int manager) {
        int goneable = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            boolean goes = search.budgets.isOpen(report) && search.cells.width(report) > 0;
            goneable += goes && !search.problem.survivesDissolving(report) ? search.problem.posts(report) : 0;
        }
        return goneable;
    }
}
