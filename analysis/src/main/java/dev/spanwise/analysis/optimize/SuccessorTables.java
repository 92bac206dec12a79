package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * What the branch of each position costs at the least within so many layers when it stays, when its team goes up, and when a
 * report takes its place; see the page beside the code, <i>Successors</i>. Filled from the bottom up in O(managers x layers x
 * span x reach squared). It knows layers, spans and who may receive; what else a problem asks is left aside.
 */
final class SuccessorTables {
    /** The greatest growth of a span that is told apart. */
    private static final int GREATEST_REACH = 40;

    private static final long MOST_NUMBERS = 12_000_000;

    final Delayering problem;
    final OrgChart chart;
    final Growths growths;
    final int layers;
    private final boolean complete;
    private final long[][] kept;
    private final long[][] promoted;
    /** For each manager and number of layers left to its reports: how they come under it if it stays. */
    private final long[][][] teams;
    /** For each manager who may be dissolved and number of layers: how its team comes under somebody above. */
    private final long[][][] handedUp;

    SuccessorTables(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        this.layers = Math.min(problem.maxLayers(), Math.max(1, chart.layers()));
        int greatest = 1;
        for (int position = 0; position < chart.size(); position++) {
            greatest = Math.max(greatest, Math.max(chart.span(position), problem.room(position)));
        }
        this.complete = greatest <= GREATEST_REACH;
        this.growths = new Growths(Math.min(greatest, GREATEST_REACH));
        this.kept = new long[chart.size()][];
        this.promoted = new long[chart.size()][];
        this.teams = new long[chart.size()][][];
        this.handedUp = new long[chart.size()][][];
    }

    /** Whether it fits into memory. */
    boolean isSmallEnough() {
        long managers =
                chart.positions().filter(position -> position.isManager()).count();
        return managers * (layers + 1) * (4L * growths.reach() + 2) + 2L * chart.size() * (layers + 1) < MOST_NUMBERS;
    }

    /** Whether nothing is left aside, so that no plan that only hands up or promotes is cheaper. */
    boolean isExact() {
        boolean anywhere = !problem.boundaries().dependOnReceiver() && !problem.limitsRise();
        boolean anySpan = !problem.boundaries().limitNewReports()
                && !problem.narrowTeams().matter();
        return complete
                && anywhere
                && anySpan
                && problem.staying().kept().isEmpty()
                && problem.staying().resting().isEmpty()
                && !problem.hasRowsOfSeveralPosts()
                && !problem.isTiedTogether()
                && !problem.allowsLifts()
                && !problem.allowsPeers();
    }

    void fill(SolverProgress progress) {
        for (int position = chart.size() - 1; position >= 0; position--) {
            kept[position] = never();
            promoted[position] = never();
            if (chart.isManager(position)) {
                teams[position] = new long[layers + 1][];
                handedUp[position] = new long[layers + 1][];
            }
            for (int left = 1; left <= layers; left++) {
                fill(position, left);
            }
            if (!progress.goesOn(chart.size() - position, chart.size())) {
                throw new CancellationException("stopped by the watcher");
            }
        }
    }

    private long[] never() {
        long[] costs = new long[layers + 1];
        Arrays.fill(costs, Cells.NEVER);
        return costs;
    }

    private void fill(int position, int left) {
        if (!chart.isManager(position)) {
            kept[position][left] = 0;
            return;
        }
        teams[position][left] = team(position, left - 1, false, OrgChart.NONE);
        long[] team = teams[position][left];
        kept[position][left] = growths.of(team, growths.cheapest(team, room(position)));
        if (problem.mayDissolve(position)) {
            handedUp[position][left] = team(position, left, true, OrgChart.NONE);
            promoted[position][left] = new Takeovers(this, position, left).cheapest();
        }
    }

    /** By how much the span of whoever stays may grow. */
    int room(int position) {
        return Math.min(growths.reach(), problem.room(position));
    }

    long ofMoving(int position) {
        return problem.objective().perMove() * problem.weight(position);
    }

    long kept(int position, int left) {
        return kept[position][left];
    }

    long promoted(int position, int left) {
        return promoted[position][left];
    }

    /** How the reports of whoever stays come under it; those of nobody cost nothing. */
    long[] ownTeam(int position, int left) {
        return chart.isManager(position) ? teams[position][left] : growths.nobody();
    }

    /** How the team of a dissolved manager comes under somebody above; its price is not in it. */
    long[] handedUp(int position, int left) {
        return handedUp[position][left];
    }

    /** All reports of a manager, or all but one, each with so many layers. */
    private long[] team(int manager, int left, boolean join, int without) {
        long[] team = growths.nobody();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            team = report == without
                    ? team
                    : growths.together(team, options(report, left, join, mayGet(manager, join)));
        }
        return team;
    }

    private boolean mayGet(int manager, boolean join) {
        return join || problem.mayReceive(manager);
    }

    /** The same as {@link #team}, all but one; of a manager whose place that one takes. */
    long[] options(int report, int left, boolean join, boolean mayGet) {
        long[] options = growths.none();
        if (left < 1) {
            return options;
        }
        growths.put(options, join ? 1 : 0, kept(report, left) + (join ? ofMoving(report) : 0));
        if (mayGet && problem.mayDissolve(report)) {
            growths.put(options, join ? 1 : 0, promoted(report, left));
            boolean stays = problem.survivesDissolving(report);
            int itself = join ? (stays ? 1 : 0) : (stays ? 0 : -1);
            long price = problem.priceOfDissolving(report) + (join && stays ? ofMoving(report) : 0);
            for (int people = 0; people <= growths.reach(); people++) {
                growths.put(options, itself + people, price + growths.of(handedUp(report, left), people));
            }
        }
        return options;
    }
}
