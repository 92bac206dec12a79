package dev.spanwise.analysis.optimize;

/**
 * What can be done with one direct report of a manager, under what has been decided for the manager: keep it, or
 * dissolve it in one of several ways that differ in the load on whoever receives its reports. A cursor: it is set on a
 * manager, then on report after report.
 *
 * <p>The load is the number of extras. Where new reports are limited and reports may be gone, a manager that stays
 * needs two numbers, the extras and how many of its reports are gone; the load is then
 * {@code extras * stride + gone}.
 */
final class ReportOptions {
    private final Search search;
    private boolean managerStays;
    private boolean receives;
    private boolean mayRise;
    private int budget;
    private int receiver;
    private int steps;
    private int stride;
    private int report;
    private int cells;
    private int ways;
    private long kept;
    private long handingUp;
    private int goneLoad;

    ReportOptions(Search search) {
        this.search = search;
    }

    /** The manager stays within its budget; its reports have one layer less. */
    void underKept(int manager, int managerBudget, int newStride) {
        managerStays = true;
        receives = search.problem.mayReceive(manager);
        budget = managerBudget - 1;
        receiver = manager;
        steps = 1;
        stride = newStride;
    }

    /** The manager is dissolved; its reports stand in its place. */
    void underDissolved(int manager, int managerBudget, int newReceiver, int stepsFromManager) {
        managerStays = false;
        mayRise = search.facts.reportsMayRise(search.problem, manager, managerBudget);
        budget = managerBudget;
        receiver = newReceiver;
        steps = stepsFromManager + 1;
        stride = 1;
    }

    void look(int newReport) {
        report = newReport;
        boolean mayMove = managerStays || (mayRise && search.mayMove(receiver, report));
        boolean survives = search.problem.survivesDissolving(report);
        long crossing = managerStays ? 0 : search.costs.ofCrossing(receiver, report);
        kept = mayMove ? search.cells.keptCost(report, budget) + crossing : Cells.NEVER;
        cells = search.cells.dissolvedCells(report, budget, steps);
        boolean allowed = managerStays ? receives : mayMove || !survives;
        ways = cells < 0 || !allowed ? 0 : search.cells.width(report);
        handingUp = managerStays ? 0 : survives ? crossing : -search.costs.creditFor(report);
        goneLoad = stride > 1 && !survives ? search.problem.posts(report) : 0;
    }

    int budget() {
        return budget;
    }

    int receiver() {
        return receiver;
    }

    int steps() {
        return steps;
    }

    /** Cost with the report kept. */
    long keptCost() {
        return kept;
    }

    /** Number of ways to dissolve the report. */
    int ways() {
        return ways;
    }

    /** Cost of a way to dissolve the report. */
    long dissolvedCost(int way) {
        return search.cells.values()[cells + way] + handingUp;
    }

    /** Load of a way to dissolve the report. */
    int load(int way) {
        return extras(way) * stride + goneLoad;
    }

    /** Extras of a way to dissolve the report. */
    int extras(int way) {
        return search.facts.ownExtras[report] + way;
    }

    /** The greatest load any way brings. */
    int greatestLoad() {
        return ways == 0 ? 0 : load(ways - 1);
    }
}
