package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/** One problem with everything the solver works out about it. */
final class Search {
    final Delayering problem;
    final OrgChart chart;
    final ChartFacts facts;
    final Costs costs;
    final Budgets budgets;
    final Cells cells;
    private final Receivers receivers;
    private final boolean dependsOnReceiver;

    private Search(Delayering problem, ChartFacts facts, Costs costs, Budgets budgets) {
        this.problem = problem;
        this.chart = problem.chart();
        this.facts = facts;
        this.costs = costs;
        this.budgets = budgets;
        this.receivers = new Receivers(chart, problem.boundaries());
        this.dependsOnReceiver = problem.boundaries().dependOnReceiver();
        this.cells = new Cells(facts, budgets, dependsOnReceiver, false);
    }

    /** A search that can tell the cheapest way for every limit of layers between the two. */
    static Search of(Delayering problem, ChartFacts facts, Costs costs, int fewestLayers, int mostLayers) {
        return new Search(problem, facts, costs, budgets(problem, facts, costs, fewestLayers, mostLayers));
    }

    private static Budgets budgets(
            Delayering problem, ChartFacts facts, Costs costs, int fewestLayers, int mostLayers) {
        boolean settle = costs.dissolvingNeverPays() && settlingIsSafe(problem, facts);
        return new Budgets(facts, fewestLayers, mostLayers, settle, settle);
    }

    /**
     * Finds out whether such a search is possible, without the memory it takes.
     *
     * @throws ProblemTooLargeException when its table would not fit into memory
     */
    static void requireMemory(Delayering problem, int fewestLayers, int mostLayers) {
        ChartFacts facts = new ChartFacts(problem);
        Budgets budgets = budgets(problem, facts, Costs.ofObjective(problem), fewestLayers, mostLayers);
        Cells.requireMemory(facts, budgets, problem.boundaries().dependOnReceiver());
    }

    /**
     * Whether a branch that is not too deep never needs a change. It could where a dissolved position is gone: to
     * dissolve it with its manager may then be cheaper, or cross fewer boundaries, than to move it.
     */
    static boolean settlingIsSafe(Delayering problem, ChartFacts facts) {
        boolean unlessGone = problem.staying().someRestOrAreGone();
        if (unlessGone || (problem.hasRowsOfSeveralPosts() && facts.someMayBeGone)) {
            return false;
        }
        return !facts.someMayBeGone
                || (problem.weighsAllAlike() && !problem.boundaries().dependOnReceiver());
    }

    /** Whether a position may go to a receiver above its manager, rises aside. */
    boolean mayMove(int receiver, int position) {
        return !problem.staying().isUnmoved(position)
                && (!dependsOnReceiver || receivers.mayReceive(receiver, position));
    }

    /** Whether the settled reports of a manager, who move when it is dissolved, may all go to the receiver. */
    boolean settledMayMove(int manager, int budget, int receiver) {
        boolean mayRise = facts.reportsMayRise(problem, manager, budget);
        if (mayRise && !dependsOnReceiver) {
            return true;
        }
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!budgets.isOpen(report) && !(mayRise && mayMove(receiver, report))) {
                return false;
            }
        }
        return true;
    }

    /** What it costs more, for lines that cross, when the settled reports of a manager go to the receiver. */
    long settledCrossing(int manager, int receiver) {
        long cost = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            cost += budgets.isOpen(report) ? 0 : costs.ofCrossing(receiver, report);
        }
        return cost;
    }

    /**
     * The lowest position whose branch fits in no way, or {@link OrgChart#NONE}: for problems in which too few extras are as
     * bad as too many, so that every number of them has to be looked at.
     */
    static int firstStuck(Delayering problem, ChartFacts facts) {
        Costs nothing = new Costs(problem, manager -> 0, position -> 0, 0, 1);
        Search search = of(problem, facts, nothing, problem.maxLayers(), problem.maxLayers());
        new TableFiller(search, SolverProgress.NONE).fill();
        for (int position = search.chart.size() - 1; position >= 0; position--) {
            boolean open = search.budgets.isOpen(position) && !search.budgets.mayFit(position);
            if (open && search.cells.isImpossible(position)) {
                return position;
            }
        }
        return OrgChart.NONE;
    }

    /** The cheapest cost for the whole chart within so many layers. */
    long cost(int layers) {
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            long cost = budgets.isOpen(top) ? cells.keptCost(top, layers) : 0;
            total = Cells.isNever(cost) ? Cells.NEVER : Math.min(Cells.NEVER, total + cost);
        }
        return total;
    }
}
