package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * Dissolves managers' positions together: their reports go to the nearest manager above who stays, or to whoever
 * takes the team over. Where a span limit holds, positions are tried from the bottom up, fewest reports first, then
 * by id, so that the order of rows in the file decides nothing. O(n), and O(k log k) for k positions under a limit.
 */
final class Dissolution {
    private static final int ABOVE = OrgChart.NONE;

    private final Rearranging work;
    private final OrgChart chart;
    private final BitSet dissolved = new BitSet();
    private final int[] takesOver;
    private final int[] span;

    Dissolution(Rearranging work) {
        this.work = work;
        this.chart = work.chart();
        this.takesOver = new int[chart.size()];
        this.span = new int[chart.size()];
        Arrays.fill(takesOver, ABOVE);
        Arrays.setAll(span, chart::span);
    }

    /** Dissolves all of these as far as the span limit lets it; the others are refused. */
    void dissolveWithinLimit(BitSet candidates, Reason reason) {
        if (work.terms().spanLimit().isEmpty() || work.terms().overflow() == Overflow.ALLOW) {
            candidates.stream().forEach(this::dissolve);
        } else {
            bottomUp(candidates).forEach(this::dissolveOrPromote);
        }
        apply(reason);
    }

    private Iterable<Integer> bottomUp(BitSet candidates) {
        Comparator<Integer> order = Comparator.comparingInt((Integer p) -> -chart.layer(p))
                .thenComparingInt(chart::span)
                .thenComparing(p -> Charts.id(chart, p));
        return candidates.stream().boxed().sorted(order).toList();
    }

    private void dissolveOrPromote(int position) {
        if (fitsAbove(position)) {
            dissolve(position);
        } else if (work.terms().overflow() == Overflow.PROMOTE) {
            promoteAReport(position);
        } else {
            int manager = chart.manager(position);
            work.refuse(
                    position,
                    Refusal.Kind.SPAN_LIMIT,
                    chart.position(manager).label(),
                    spanAboveWithout(position),
                    limit());
        }
    }

    private int limit() {
        return work.terms().spanLimit().orElse(Integer.MAX_VALUE);
    }

    /** Whether the manager above stays within the limit, or at least gets no further past it. */
    boolean fitsAbove(int position) {
        int manager = chart.manager(position);
        return spanAboveWithout(position) <= Math.max(limit(), chart.span(manager));
    }

    private int spanAboveWithout(int position) {
        return span[chart.manager(position)] - 1 + handedUp(position);
    }

    private int handedUp(int position) {
        return span[position] + (work.staysWhenDissolved(position) ? 1 : 0);
    }

    /** Dissolves a position whose reports go to its manager. */
    void dissolve(int position) {
        dissolved.set(position);
        span[chart.manager(position)] += handedUp(position) - 1;
    }

    /** Dissolves a position whose team is taken over by one of its reports or peers. */
    void dissolveInto(int position, int successor) {
        dissolved.set(position);
        takesOver[position] = successor;
        if (chart.manager(successor) == position) {
            span[successor] += handedUp(position) - 1;
        } else {
            span[successor] += handedUp(position);
            span[chart.manager(position)]--;
        }
    }

    int span(int position) {
        return span[position];
    }

    private void promoteAReport(int position) {
        int successor = successorFor(position);
        if (successor == OrgChart.NONE) {
            work.refuse(position, Refusal.Kind.NOBODY_TO_PROMOTE, limit());
        } else {
            dissolveInto(position, successor);
        }
    }

    /**
     * The report that takes a position's team over: one that stays, is held by somebody and has room for the team;
     * among those the one that leads most reports already, then the best paid, then the first by id.
     */
    int successorFor(int position) {
        int best = OrgChart.NONE;
        Comparator<Integer> better = Comparator.comparingInt((Integer r) -> span[r])
                .thenComparingDouble(r -> Charts.salary(chart, r))
                .thenComparing(r -> Charts.id(chart, r), Comparator.reverseOrder());
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            if (canLead(report, position) && (best == OrgChart.NONE || better.compare(report, best) > 0)) {
                best = report;
            }
        }
        return best;
    }

    private boolean canLead(int report, int position) {
        int spanThen = span[report] + handedUp(position) - 1;
        return !dissolved.get(report)
                && !Charts.isVacant(chart, report)
                && spanThen <= Math.max(limit(), chart.span(report));
    }

    /** Draws the result on the working copy, from the top down so that each heir is known when it is needed. */
    void apply(Reason reason) {
        int[] heir = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            int manager = chart.manager(position);
            int above = manager == OrgChart.NONE ? OrgChart.NONE : heir[manager];
            boolean goes = dissolved.get(position);
            heir[position] = !goes ? position : takesOver[position] == ABOVE ? above : takesOver[position];
            if (goes) {
                work.takeOut(position, heir[position], reason);
            } else if (above == position) {
                work.move(position, heirAbove(manager, heir), Reason.TAKES_OVER_TEAM);
                work.promote(position);
            } else if (above != manager) {
                work.move(position, above, moveReason(reason));
            }
        }
    }

    /** Where a report that takes over from its own manager goes: to whom that manager reported. */
    private int heirAbove(int manager, int[] heir) {
        return heir[chart.manager(manager)];
    }

    private static Reason moveReason(Reason reason) {
        return reason == Reason.TEAMS_MERGED ? Reason.TEAMS_MERGED : Reason.MANAGER_DISSOLVED;
    }
}
