package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds, from the bottom up, all ways worth keeping to arrange each branch where positions may be lifted to any manager
 * above. README.md beside this file has the recurrence and why it is exact.
 *
 * <p>Only ways are looked at that cost at most so much more than the {@link LiftFacts#floor} of their branch, the
 * <em>slack</em>: a plan that costs no more than the floor of the chart plus the slack has none but these.
 */
final class LiftSearch {
    private static final int REPORT_EVERY = 1 << 12;
    private static final LiftWays TRIVIAL = trivial();

    /** How hard a search may try: how far above the floor it looks, and when it is given up. */
    record Effort(long slack, int mostWays, long mostComparisons) {
        /** Every way is kept that may be of use. */
        static final int ALL_WAYS = Integer.MAX_VALUE;
    }

    final LiftFacts facts;
    final Effort effort;
    private final OrgChart chart;
    private final LiftWays[] kept;
    private final LiftWays[] gone;
    private final LiftCombiner combiner;
    private int stuck = OrgChart.NONE;

    LiftSearch(LiftFacts facts, Effort effort) {
        this.facts = facts;
        this.effort = effort;
        this.chart = facts.chart;
        this.kept = new LiftWays[facts.cells()];
        this.gone = new LiftWays[chart.size()];
        this.combiner = new LiftCombiner(this);
    }

    private static LiftWays trivial() {
        LiftWays ways = new LiftWays(false);
        ways.add(new LiftWay(0, Floats.NONE, 0, true, 0, null));
        return ways;
    }

    /**
     * Fills everything in, from the bottom up to a position whose branch fits in no way.
     *
     * @throws ProblemTooLargeException when it takes more comparisons than allowed
     */
    void fill(SolverProgress progress) {
        int done = 0;
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (!facts.isOpen(position)) {
                continue;
            }
            if (done++ % REPORT_EVERY == 0 && !progress.goesOn(done, Math.max(done, chart.size()))) {
                throw new CancellationException("the search was stopped after " + done + " managers");
            }
            if (!fill(position)) {
                stuck = position;
                return;
            }
            forgetReports(position);
        }
    }

    private boolean fill(int manager) {
        boolean possible = facts.fits(manager, facts.problem.maxLayers() - 1);
        for (int layers = facts.low(manager); layers <= facts.high(manager); layers++) {
            LiftWays ways = combiner.underKept(manager, layers);
            kept[facts.cell(manager, layers)] = ways;
            possible |= !ways.isEmpty();
        }
        if (facts.mayGo(manager)) {
            gone[manager] = combiner.inPlaceOf(manager);
            possible |= !gone[manager].isEmpty();
        }
        return possible;
    }

    /** What the ways of a manager need of its reports they hold themselves. */
    private void forgetReports(int manager) {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            for (int layers = facts.low(report); facts.isOpen(report) && layers <= facts.high(report); layers++) {
                kept[facts.cell(report, layers)] = LiftWays.NONE;
            }
            gone[report] = LiftWays.NONE;
        }
    }

    /** The ways with the position staying within so many layers. */
    LiftWays kept(int position, int layers) {
        if (layers < 1) {
            return LiftWays.NONE;
        }
        if (!facts.isOpen(position) || facts.fits(position, layers)) {
            return layers >= facts.height[position] ? TRIVIAL : LiftWays.NONE;
        }
        int cell = facts.cell(position, layers);
        return cell < 0 ? LiftWays.NONE : kept[cell];
    }

    /** The ways with the position gone. */
    LiftWays gone(int position) {
        return facts.mayGo(position) ? gone[position] : LiftWays.NONE;
    }

    /** The lowest position whose branch fits in no way, or {@link OrgChart#NONE}. */
    int stuck() {
        return stuck;
    }

    /** Whether every way that costs no more than the slack allows was looked at. */
    boolean isComplete() {
        return combiner.isComplete();
    }

    /** The cheapest cost of the whole chart, or {@link Cells#NEVER} when no way was found. */
    long cost() {
        if (stuck != OrgChart.NONE) {
            return Cells.NEVER;
        }
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            LiftWay way = findWay(top);
            total = way == null ? Cells.NEVER : Math.min(Cells.NEVER, total + way.cost());
        }
        return total;
    }

    /** The cheapest way for a top, or null when there is none. */
    @Nullable
    LiftWay findWay(int top) {
        return kept(top, facts.problem.maxLayers()).findCheapest();
    }
}
