package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;

/**
 * What a search by prices must know about each position: what it costs to move it or to take it out, in units fine enough
 * for prices. Costs are the objective alone, without what decides ties.
 */
final class PriceFacts {
    /** So many units are one of the objective. */
    static final long UNIT = 1 << 10;

    private static final int MOST_LAYERS = 40;

    final Delayering problem;
    final OrgChart chart;
    final Receivers receivers;
    final int[] height;
    private final long[] move;
    private final long[] takingOut;
    private final boolean[] leavesAlike;
    private final int[] leaves;
    private final int[] posts;
    private final int[] widest;
    private final int[] mostNew;
    private final boolean pairs;

    PriceFacts(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.receivers = new Receivers(chart, problem.boundaries());
        this.height = chart.branchLayers();
        this.pairs = problem.boundaries().dependOnReceiver();
        this.move = new long[chart.size()];
        this.takingOut = new long[chart.size()];
        this.leavesAlike = new boolean[chart.size()];
        this.leaves = new int[chart.size()];
        this.posts = new int[chart.size()];
        this.widest = new int[chart.size()];
        this.mostNew = new int[chart.size()];
        LiftFacts facts = new LiftFacts(problem, LiftCosts.none(problem));
        for (int position = chart.size() - 1; position >= 0; position--) {
            posts[position] = problem.posts(position);
            widest[position] = problem.widestSpan(position);
            mostNew[position] = problem.mostNewReports(position);
            move[position] = problem.staying().isUnmoved(position)
                    ? Cells.NEVER
                    : UNIT * problem.objective().perMove() * problem.weight(position);
            takingOut[position] =
                    facts.mayGo(position) ? UNIT * problem.dissolving().of(position, true) : Cells.NEVER;
            leavesAlike[position] = !pairs && chart.isManager(position) && compareLeaves(position);
        }
    }

    /** Whether prices can guide a search: moves must cost something, and no change may save anything. */
    static boolean guide(Delayering problem) {
        Objective objective = problem.objective();
        return problem.allowsLifts()
                && objective.perMove() > 0
                && objective.perSaving() == 0
                && problem.chart().layers() <= MOST_LAYERS
                && Costs.greatestValue(problem) * UNIT < Cells.GREATEST_COST;
    }

    private boolean compareLeaves(int manager) {
        int first = -1;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!chart.isManager(report)) {
                first = first < 0 ? report : first;
                leaves[manager]++;
                if (move[report] != move[first] || posts(report) != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What it costs when the position gets another manager; {@link Cells#NEVER} where it must not. */
    long ofMoving(int position) {
        return move[position];
    }

    /** What it costs when the position goes to this manager. */
    long ofMoving(int position, int manager) {
        return pairs
                ? move[position] + UNIT * problem.objective().perMove() * problem.crossing(manager, position)
                : move[position];
    }

    /** What it costs when the position is gone; {@link Cells#NEVER} where it must stay. */
    long ofTakingOut(int position) {
        return takingOut[position];
    }

    boolean mayGo(int position) {
        return takingOut[position] < Cells.NEVER;
    }

    int posts(int position) {
        return posts[position];
    }

    /** The widest span the manager may have, as {@link Delayering#widestSpan} works it out. */
    int widestSpan(int manager) {
        return widest[manager];
    }

    /** How many posts the manager may newly take on, as {@link Delayering#mostNewReports} works it out. */
    int mostNewReports(int manager) {
        return mostNew[manager];
    }

    /** Whether all reports of the manager who lead nobody are single posts, cost the same and may go to the same managers. */
    boolean leavesAreAlike(int manager) {
        return leavesAlike[manager];
    }

    /** How many of them there are. */
    int leaves(int manager) {
        return leaves[manager];
    }

    /** Whether it depends on both who may receive whom. */
    boolean arePairs() {
        return pairs;
    }

    /** Whether a manager that takes people on may take this one, who would stand on that layer. */
    boolean allows(int receiver, int position, int newLayer) {
        return problem.mayRiseTo(newLayer, position) && (!pairs || receivers.mayReceive(receiver, position));
    }
}
