package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;

/**
 * Proves that there is no plan with lifts, by counting posts alone: how few of a branch must find a manager outside of
 * it, whatever is done. A top must leave none.
 *
 * <p>Lifting a report leaves its manager one to place more and one place more; what it gains is that its branch may have
 * more layers. Those who need more layers than their manager has to give cannot go back to it. Whom else somebody fits
 * below is not asked, so the count is never too high. O(positions x layers to take out x log reports).
 */
final class LiftCapacity {
    private static final long NEVER = Cells.NEVER;

    private final LiftFacts facts;
    private final Delayering problem;
    private final OrgChart chart;
    private final long[] fewest;
    private final long[] fewestGone;

    private LiftCapacity(LiftFacts facts) {
        this.facts = facts;
        this.problem = facts.problem;
        this.chart = facts.chart;
        this.fewest = new long[facts.cells()];
        this.fewestGone = new long[chart.size()];
    }

    /** The lowest position whose branch fits in no way, or {@link OrgChart#NONE} where counting proves nothing. */
    static int firstStuck(LiftFacts facts) {
        LiftCapacity capacity = new LiftCapacity(facts);
        for (int position = facts.chart.size() - 1; position >= 0; position--) {
            if (facts.isOpen(position) && !capacity.fill(position)) {
                return position;
            }
        }
        return OrgChart.NONE;
    }

    private boolean fill(int manager) {
        long best = facts.fits(manager, problem.maxLayers() - (chart.isTop(manager) ? 0 : 1)) ? 0 : NEVER;
        for (int layers = facts.low(manager); layers <= facts.high(manager); layers++) {
            boolean none = facts.hasNoLayerToLead(manager, layers);
            long left = none ? NEVER : Math.min(whenKept(manager, layers), whenEmptied(manager));
            fewest[facts.cell(manager, layers)] = left;
            best = Math.min(best, left);
        }
        if (facts.mayGo(manager)) {
            fewestGone[manager] = whenGone(manager);
            best = Math.min(best, fewestGone[manager]);
        }
        return chart.isTop(manager) ? best == 0 : best < NEVER;
    }

    /** How few a branch leaves that stays within so many layers. */
    private long left(int position, int layers) {
        if (layers < 1) {
            return NEVER;
        }
        if (!facts.isOpen(position) || facts.fits(position, layers)) {
            return layers >= facts.height[position] ? 0 : NEVER;
        }
        int cell = facts.cell(position, layers);
        return cell < 0 ? NEVER : fewest[cell];
    }

    private long leftWhenLifted(int position) {
        return problem.staying().isUnmoved(position) ? NEVER : left(position, problem.maxLayers() - 1);
    }

    private long leftWhenGone(int position) {
        return facts.mayGo(position) ? fewestGone[position] : NEVER;
    }

    private long whenKept(int manager, int layers) {
        int first = chart.firstReport(manager);
        long[] gains = new long[chart.span(manager)];
        long room = problem.room(manager);
        // with a single layer there is none below for anybody to come to
        long most = layers < 2 ? 0 : problem.mostNewReports(manager);
        long left = 0;
        long mustGo = 0;
        for (int report = first; report < first + gains.length; report++) {
            long posts = problem.posts(report);
            long gone = leftWhenGone(report);
            long stays = Math.min(left(report, layers - 1), gone < NEVER ? gone - posts : NEVER);
            long lifted = chart.isTop(manager) ? NEVER : leftWhenLifted(report);
            if (stays >= NEVER && lifted >= NEVER) {
                return NEVER;
            }
            boolean must = stays >= NEVER;
            mustGo += must ? posts : 0;
            left += must ? lifted : stays;
            gains[report - first] = must || lifted >= NEVER ? 0 : Math.max(0, stays - lifted);
        }
        return fewestWith(gains, left, mustGo, room, most);
    }

    /** The least over how many reports are lifted, beyond those who must be: those who gain the most first. */
    private static long fewestWith(long[] gains, long left, long mustGo, long room, long most) {
        Arrays.sort(gains);
        long rest = left;
        long lifted = mustGo;
        long best = NEVER;
        for (int next = gains.length - 1; next >= -1; next--) {
            long taken = Math.min(room + lifted, most);
            best = Math.min(best, Math.max(lifted, rest + lifted - taken));
            if (next < 0 || gains[next] == 0) {
                return Math.max(0, best);
            }
            rest -= gains[next];
            lifted++;
        }
        return Math.max(0, best);
    }

    private long whenEmptied(int manager) {
        return facts.mayBeEmptied(manager) ? everybodyGoes(manager) : NEVER;
    }

    private long whenGone(int manager) {
        return everybodyGoes(manager);
    }

    private long everybodyGoes(int manager) {
        long left = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            long lifted = leftWhenLifted(report);
            left += Math.min(lifted >= NEVER ? NEVER : lifted + problem.posts(report), leftWhenGone(report));
            if (left >= NEVER) {
                return NEVER;
            }
        }
        return left;
    }
}
