package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

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
    private final int[] above;

    Dissolution(Rearranging work) {
        this.work = work;
        this.chart = work.chart();
        this.takesOver = new int[chart.size()];
        this.span = new int[chart.size()];
        Arrays.fill(takesOver, ABOVE);
        Arrays.setAll(span, chart::span);
        this.above = Charts.managers(chart);
    }

    /** The nearest manager above who stays, as far as it is decided; a shorter way is kept for the next time. */
    int receiver(int position) {
        int receiver = above[position];
        while (dissolved.get(receiver)) {
            receiver = above[receiver];
        }
        int walker = position;
        while (above[walker] != receiver) {
            int next = above[walker];
            above[walker] = receiver;
            walker = next;
        }
        return receiver;
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

    /** Dissolves up to so many of the positions that pass a test, the deepest first and then by id. */
    int dissolveFirst(int wanted, IntPredicate test) {
        BitSet passing = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            passing.set(position, test.test(position));
        }
        List<Integer> chosen = bottomUp(passing).stream().limit(wanted).toList();
        chosen.forEach(this::dissolve);
        return chosen.size();
    }

    /** Takes those that are dissolved already out of a set. */
    void removeDissolvedFrom(BitSet positions) {
        positions.andNot(dissolved);
    }

    private List<Integer> bottomUp(BitSet candidates) {
        Comparator<Integer> order = Comparator.comparingInt((Integer p) -> -chart.layer(p))
                .thenComparingInt(chart::span)
                .thenComparing(p -> Charts.id(chart, p));
        return candidates.stream().boxed().sorted(order).toList();
    }

    /** Dissolves a position if the manager above has room, and otherwise does what the terms say. */
    void dissolveOrPromote(int position) {
        if (fitsAbove(position)) {
            dissolve(position);
        } else if (work.terms().overflow() == Overflow.PROMOTE) {
            promoteAReport(position);
        } else {
            refuseForSpan(position);
        }
    }

    void refuseForSpan(int position) {
        String manager = chart.position(receiver(position)).label();
        work.refuse(position, Refusal.Kind.SPAN_LIMIT, manager, spanAboveWithout(position), limit());
    }

    private int limit() {
        return work.terms().spanLimit().orElse(Integer.MAX_VALUE);
    }

    /** Whether the manager above stays within the limit, or at least gets no further past it. */
    boolean fitsAbove(int position) {
        if (work.terms().overflow() == Overflow.ALLOW) {
            return true;
        }
        return spanAboveWithout(position) <= Math.max(limit(), chart.span(receiver(position)));
    }

    /** Whether another manager has room for a position's team. */
    boolean fitsUnder(int position, int successor) {
        int joining = handedUp(position) - (chart.manager(successor) == position ? 1 : 0);
        return work.terms().overflow() == Overflow.ALLOW
                || span[successor] + joining <= Math.max(limit(), chart.span(successor));
    }

    private int spanAboveWithout(int position) {
        return span[receiver(position)] - 1 + handedUp(position);
    }

    private int handedUp(int position) {
        return span[position] + (work.staysWhenDissolved(position) ? 1 : 0);
    }

    /** Dissolves a position whose reports go to its manager. */
    void dissolve(int position) {
        span[receiver(position)] += handedUp(position) - 1;
        dissolved.set(position);
    }

    /** Dissolves a position whose team is taken over by one of its reports or peers. */
    void dissolveInto(int position, int successor) {
        takesOver[position] = successor;
        if (chart.manager(successor) == position) {
            span[successor] += handedUp(position) - 1;
            above[successor] = receiver(position);
        } else {
            span[successor] += handedUp(position);
            span[receiver(position)]--;
        }
        dissolved.set(position);
        above[position] = successor;
    }

    /** The span as it would be by now. */
    int span(int position) {
        return span[position];
    }

    /** Whether the position is dissolved by now. */
    boolean isDissolved(int position) {
        return dissolved.get(position);
    }

    /** Lets one of its reports take the team over, or refuses. */
    void promoteAReport(int position) {
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

    /** Whether a report stays, is held by somebody and has room for its manager's team. */
    boolean canLead(int report, int position) {
        return !dissolved.get(report) && !Charts.isVacant(chart, report) && fitsUnder(position, report);
    }

    /** The chart as it would be by now; nobody has taken a team over. O(n). */
    OrgChart preview() {
        int[] managers = new int[chart.size()];
        BitSet removed = new BitSet();
        for (int position = 0; position < managers.length; position++) {
            managers[position] = chart.isTop(position) ? OrgChart.NONE : receiver(position);
            removed.set(position, dissolved.get(position) && !work.staysWhenDissolved(position));
        }
        return chart.rearranged(managers, removed);
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
