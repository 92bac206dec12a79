package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * Whether there is any plan within the limits. What matters then is only how few extras each branch can leave: none
 * when its head can stay, otherwise the head's own and the fewest of its reports; fewer are never worse for those
 * above. So one number a cell is enough and the widest span costs nothing. Time O(positions x budgets).
 */
final class Feasibility {
    private final Delayering problem;
    private final OrgChart chart;
    private final ChartFacts facts;
    private final Budgets budgets;
    private final Cells cells;
    private final Receivers receivers;
    private final boolean perReceiver;

    private Feasibility(Delayering problem, ChartFacts facts) {
        this.problem = problem;
        chart = problem.chart();
        this.facts = facts;
        perReceiver = problem.boundaries().dependOnReceiver();
        receivers = new Receivers(chart, problem.boundaries());
        boolean settle = Search.settlingIsSafe(problem, facts);
        budgets = new Budgets(facts, problem.maxLayers(), problem.maxLayers(), settle, settle);
        cells = new Cells(facts, budgets, perReceiver, true);
    }

    static boolean isFeasible(Delayering problem) {
        return isFeasible(problem, new ChartFacts(problem));
    }

    /** The same for a problem whose facts are known; they do not depend on its limit of layers. */
    static boolean isFeasible(Delayering problem, ChartFacts facts) {
        if (problem.allowsLifts() && LiftFeasibility.isKnownFeasible(problem)) {
            return true;
        }
        if (problem.allowsPeers()) {
            return PeerSolver.isKnownFeasible(problem);
        }
        if (problem.allowsLifts()) {
            return false;
        }
        // rows of posts may leave fewer extras than are counted, which is too hopeful where too few are as bad as too
        // many
        boolean counted = !problem.narrowTeams().matter() || !MixedSolver.isNeeded(problem);
        return (counted && firstStuck(problem, facts) == OrgChart.NONE)
                || (MixedSolver.isNeeded(problem) && EveryPlan.isSeen(problem));
    }

    /** The lowest position whose branch fits in no way, or {@link OrgChart#NONE} when the problem is feasible. */
    static int firstStuck(Delayering problem) {
        return firstStuck(problem, new ChartFacts(problem));
    }

    /** The same for a problem whose facts are known; they do not depend on its limit of layers. */
    static int firstStuck(Delayering problem, ChartFacts facts) {
        if (problem.allowsLifts()) {
            return LiftFeasibility.firstStuck(problem);
        }
        if (problem.allowsPeers()) {
            return PeerSolver.firstStuck(problem);
        }
        boolean extrasMayBeMissing =
                problem.narrowTeams().matter() && problem.narrowTeams().areForbidden();
        return extrasMayBeMissing ? Search.firstStuck(problem, facts) : new Feasibility(problem, facts).fill();
    }

    /**
     * The span the stuck position would need to stay while the other limits hold, or far more than there are positions where
     * none would do. It is the lowest that is stuck, so limits above it do not matter.
     */
    static int spanNeeded(Delayering problem, ChartFacts facts) {
        Feasibility feasibility = new Feasibility(problem, facts);
        int stuck = feasibility.fill();
        long extras = Cells.NEVER;
        for (int budget = feasibility.budgets.low(stuck); budget <= feasibility.budgets.high(stuck); budget++) {
            extras = Math.min(extras, feasibility.extrasOfReports(stuck, budget));
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, problem.span(stuck) + extras);
    }

    private int fill() {
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (budgets.isOpen(position) && !fill(position)) {
                return position;
            }
        }
        return OrgChart.NONE;
    }

    private boolean fill(int manager) {
        boolean possible = budgets.mayFit(manager);
        for (int budget = budgets.low(manager); budget <= budgets.high(manager); budget++) {
            boolean kept = canStay(manager, budget);
            cells.values()[cells.keptCell(manager, budget)] = kept ? 0 : Cells.NEVER;
            possible |= kept;
            int receiver = manager;
            for (int steps = 1; facts.dissolvable.get(manager) && steps <= cells.receivers(manager); steps++) {
                receiver = chart.manager(receiver);
                long extras = fewestExtras(manager, budget, receiver, steps);
                cells.values()[cells.dissolvedCells(manager, budget, steps)] = extras;
                possible |= !Cells.isNever(extras);
            }
        }
        return possible;
    }

    private boolean canStay(int manager, int budget) {
        long extras = extrasOfReports(manager, budget);
        return extras <= facts.room[manager]
                && (problem.mayReceive(manager) || !anyMustGo(manager, budget))
                && extras + goneReports(manager, budget) <= problem.boundaries().maxNewReports();
    }

    /** The fewest extras the reports of a manager who stays can leave, or {@link Cells#NEVER}. */
    private long extrasOfReports(int manager, int budget) {
        long extras = budget < 2 ? Cells.NEVER : 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (Cells.isNever(extras)) {
                return Cells.NEVER;
            }
            extras += mustGo(report, budget - 1) ? dissolvedExtras(report, budget - 1, 1) : 0;
        }
        return Cells.isNever(extras) ? Cells.NEVER : extras;
    }

    private int goneReports(int manager, int budget) {
        int gone = 0;
        for (int report = chart.firstReport(manager);
                facts.countsGone && report < chart.endOfReports(manager);
                report++) {
            gone += mustGo(report, budget - 1) && !problem.survivesDissolving(report) ? problem.posts(report) : 0;
        }
        return gone;
    }

    private boolean anyMustGo(int manager, int budget) {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (mustGo(report, budget - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean mustGo(int report, int budget) {
        return budgets.isOpen(report) && cells.keptCost(report, budget) != 0;
    }

    private long fewestExtras(int manager, int budget, int receiver, int steps) {
        long extras = facts.ownExtras[manager];
        boolean mayRise = facts.reportsMayRise(problem, manager, budget);
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            boolean mayMove = mayRise
                    && !problem.staying().isUnmoved(report)
                    && (!perReceiver || receivers.mayReceive(receiver, report));
            boolean stays = mayMove && (!budgets.isOpen(report) || cells.keptCost(report, budget) == 0);
            if (!stays) {
                boolean mayGo = mayMove || !problem.survivesDissolving(report);
                extras += mayGo ? dissolvedExtras(report, budget, steps + 1) : Cells.NEVER;
            }
            if (Cells.isNever(extras)) {
                return Cells.NEVER;
            }
        }
        return extras;
    }

    private long dissolvedExtras(int report, int budget, int steps) {
        int cell = budgets.isOpen(report) && facts.dissolvable.get(report)
                ? cells.dissolvedCells(report, budget, steps)
                : -1;
        return cell < 0 ? Cells.NEVER : cells.values()[cell];
    }
}
