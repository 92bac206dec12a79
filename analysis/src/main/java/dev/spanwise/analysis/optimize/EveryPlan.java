package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every plan of a small problem, of any family and with targets: what the searches leave open is settled here.
 * Position after position from the top down gets its fate; what costs as much as the best plan so far, or breaks a limit
 * that nothing below can mend, is not followed. Up to {@link #MOST_STEPS} steps, then it is given up.
 */
final class EveryPlan {
    /** No chart larger than this is tried. */
    static final int MOST_POSITIONS = 100;

    private static final int MOST_STEPS = 2_000_000;

    private enum State {
        IN,
        /** Stays, but without anybody. */
        OUT,
        GONE
    }

    private final Delayering problem;
    private final OrgChart chart;
    private final LiftCosts costs;
    private final Receivers receivers;
    private final State[] states;
    private final int[] managers;
    private final int[] layer;
    private final long[] span;
    private final long[] added;
    private final int[] leads;
    /** Who takes the place of whom; {@link OrgChart#NONE} where nobody does. */
    private final int[] successors;

    private final BitSet placed = new BitSet();
    /** The most that positions from this one on can save. */
    private final long[] gains;

    private long bestCost;
    private @Nullable Choice best;
    private int steps;

    private EveryPlan(Delayering problem, long ceiling) {
        this.problem = problem;
        this.chart = problem.chart();
        this.costs = LiftCosts.ofObjective(problem);
        this.receivers = new Receivers(chart, problem.boundaries());
        this.bestCost = ceiling;
        this.states = new State[chart.size()];
        Arrays.fill(states, State.IN);
        this.managers = new int[chart.size()];
        this.layer = new int[chart.size()];
        this.span = new long[chart.size()];
        this.added = new long[chart.size()];
        this.leads = new int[chart.size()];
        this.successors = new int[chart.size()];
        Arrays.fill(successors, OrgChart.NONE);
        this.gains = new long[chart.size() + 1];
        for (int position = chart.size() - 1; position >= 0; position--) {
            long gain = 0;
            gain = mayBeOut(position) ? Math.min(gain, costs.ofEmptying(position)) : gain;
            gain = mayBeGone(position) ? Math.min(gain, costs.ofTakingOut(position)) : gain;
            gains[position] = gains[position + 1] + gain;
        }
    }

    /** The plan, made better or proven to be the best where every plan can be looked at; otherwise as it is. */
    static Plan settle(Plan plan) {
        Delayering problem = plan.problem();
        // of plans that reach targets the searches take any of the best value: ties are decided here
        boolean tie = plan.status() == PlanStatus.OPTIMAL && problem.isTiedTogether();
        boolean open = tie || plan.status() == PlanStatus.FEASIBLE || plan.status() == PlanStatus.UNKNOWN;
        if (!open || problem.chart().size() > MOST_POSITIONS) {
            return plan;
        }
        long ceiling = plan.hasChoice() ? LiftCosts.ofObjective(problem).of(plan.figures()) : Cells.GREATEST_COST;
        EveryPlan every = new EveryPlan(problem, ceiling);
        boolean all = every.assign(0, 0);
        Choice choice = every.best == null ? plan.choice() : every.best;
        if (every.best == null && !plan.hasChoice()) {
            return all ? Plan.infeasible(problem, Diagnosis.ofEveryPlan(problem)) : plan;
        }
        return Plan.found(problem, choice, all ? Long.MAX_VALUE : plan.bound());
    }

    /** Whether a plan is found, by a search or by looking at every plan. */
    static boolean isPossible(Delayering problem) {
        Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
        return plan.status() == PlanStatus.UNKNOWN ? isSeen(problem) : plan.hasChoice();
    }

    /** Whether a plan is met among those looked at. */
    static boolean isSeen(Delayering problem) {
        if (problem.chart().size() > MOST_POSITIONS) {
            return false;
        }
        EveryPlan every = new EveryPlan(problem, Cells.GREATEST_COST);
        every.assign(0, 0);
        return every.best != null;
    }

    /** Whether every plan was looked at in which this position and those after it are still open. */
    private boolean assign(int position, long cost) {
        if (cost + gains[position] >= bestCost) {
            return true;
        }
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (position == chart.size()) {
            evaluate(cost);
            return true;
        }
        states[position] = State.IN;
        if (placed.get(position)) {
            return assign(position + 1, cost);
        }
        boolean all = place(position, cost);
        if (all && mayBeOut(position)) {
            states[position] = State.OUT;
            all = place(position, cost + costs.ofEmptying(position));
        }
        if (all && mayBeGone(position)) {
            states[position] = State.GONE;
            managers[position] = nearest(position);
            all = assign(position + 1, cost + costs.ofTakingOut(position));
        }
        if (all && problem.allowsPromotions() && (mayBeOut(position) || mayBeGone(position))) {
            all = promote(position, cost);
        }
        states[position] = State.IN;
        return all;
    }

    /** Lets each report in turn take the place of a position that is left without anybody, or is gone. */
    private boolean promote(int position, long cost) {
        boolean all = true;
        int above = nearest(position);
        for (int report = chart.firstReport(position); all && report < chart.endOfReports(position); report++) {
            int successor = report;
            if (!problem.isVacant(report)) {
                placed.set(report);
                successors[position] = report;
                all = under(above, report, cost, sum -> leave(position, successor, sum));
                successors[position] = OrgChart.NONE;
                placed.clear(report);
            }
        }
        return all;
    }

    private boolean leave(int position, int successor, long cost) {
        boolean all = true;
        if (mayBeOut(position)) {
            states[position] = State.OUT;
            all = underOrAbove(successor, position, cost + costs.ofEmptying(position));
        }
        if (all && mayBeGone(position)) {
            states[position] = State.GONE;
            managers[position] = successor;
            all = assign(position + 1, cost + costs.ofTakingOut(position));
        }
        return all;
    }

    private boolean mayBeGone(int position) {
        return problem.family().allows(Means.DISSOLVE)
                && problem.mayDissolve(position)
                && !problem.survivesDissolving(position);
    }

    /** A vacancy that may be closed is closed, rather than left without anybody. */
    private boolean mayBeOut(int position) {
        boolean allowed = problem.allowsLifts() || problem.survivesDissolving(position);
        return allowed && problem.mayDissolve(position) && !(mayBeGone(position) && problem.isVacant(position));
    }

    private int nearest(int position) {
        int above = chart.manager(position);
        while (states[above] != State.IN) {
            above = successors[above] == OrgChart.NONE ? chart.manager(above) : successors[above];
        }
        return above;
    }

    /** Gives a position that stays every manager it may have. */
    private boolean place(int position, long cost) {
        if (chart.isTop(position)) {
            managers[position] = OrgChart.NONE;
            layer[position] = 1;
            return assign(position + 1, cost);
        }
        int nearest = nearest(position);
        boolean all = underOrAbove(nearest, position, cost);
        boolean managerIsOut = nearest != chart.manager(position);
        if (all && managerIsOut && problem.allowsPeers() && Promotions.isAbove(chart, nearest, position)) {
            all = underPeers(nearest, position, cost);
        }
        return all;
    }

    private boolean underOrAbove(int nearest, int position, long cost) {
        boolean all = under(nearest, position, cost);
        for (int above = chart.manager(nearest); all && problem.allowsLifts() && above != OrgChart.NONE; ) {
            all = states[above] != State.IN || under(above, position, cost);
            above = chart.manager(above);
        }
        return all;
    }

    private boolean underPeers(int above, int position, long cost) {
        boolean all = true;
        for (int peer = chart.firstReport(above); all && peer < chart.endOfReports(above); peer++) {
            boolean able = chart.isManager(peer) && peer < position && states[peer] == State.IN;
            all = !able || managers[peer] != above || under(peer, position, cost);
        }
        return all;
    }

    private boolean under(int manager, int position, long cost) {
        return under(manager, position, cost, sum -> assign(position + 1, sum));
    }

    private boolean under(int manager, int position, long cost, LongPredicate next) {
        boolean moves = manager != chart.manager(position);
        int newLayer = layer[manager] + 1;
        int posts = problem.posts(position);
        boolean tooDeep = newLayer > problem.maxLayers();
        if (tooDeep || (moves && !mayMove(position, manager, newLayer))) {
            return true;
        }
        managers[position] = manager;
        layer[position] = newLayer;
        span[manager] += posts;
        added[manager] += moves ? posts : 0;
        leads[manager]++;
        boolean fits = added[manager] == 0
                || (added[manager] <= problem.mostNewReports(manager) && span[manager] <= problem.widestSpan(manager));
        boolean all =
                !fits || next.test(cost + (moves ? costs.ofMoving(position) + costs.ofCrossing(manager, position) : 0));
        span[manager] -= posts;
        added[manager] -= moves ? posts : 0;
        leads[manager]--;
        return all;
    }

    private boolean mayMove(int position, int manager, int newLayer) {
        return !problem.staying().isUnmoved(position)
                && problem.mayRiseTo(newLayer, position)
                && receivers.mayReceive(manager, position);
    }

    private void evaluate(long cost) {
        // to hold a plan against rules takes its time
        steps += problem.rules().isEmpty() ? 0 : chart.size();
        BitSet dissolved = new BitSet();
        BitSet gone = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            dissolved.set(position, states[position] != State.IN);
            gone.set(position, states[position] == State.GONE);
            boolean empty = chart.isManager(position) && states[position] == State.IN && leads[position] == 0;
            if (empty) {
                return;
            }
        }
        Choice choice = new Choice(dissolved, gone, managers.clone());
        if (LimitCheck.keeps(problem, receivers, choice) && LimitCheck.reachesTargets(problem, choice)) {
            long whole = cost + costs.ofNarrow(SpansAfter.of(problem, choice).countNarrow());
            best = whole < bestCost ? choice : best;
            bestCost = Math.min(bestCost, whole);
        }
    }
}
