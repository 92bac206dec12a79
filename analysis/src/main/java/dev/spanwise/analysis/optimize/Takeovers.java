package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The ways in which a report takes the place of one dissolved manager, that has so many layers from itself down. */
final class Takeovers {
    private final SuccessorTables tables;
    private final OrgChart chart;
    private final Growths growths;
    private final int manager;
    private final int left;
    private final List<long[]> before = new ArrayList<>();
    private final List<long[]> after = new ArrayList<>();

    Takeovers(SuccessorTables tables, int manager, int left) {
        this.tables = tables;
        this.chart = tables.chart;
        this.growths = tables.growths;
        this.manager = manager;
        this.left = left;
        if (!isTooWide()) {
            before.add(growths.nobody());
            after.add(growths.nobody());
            for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
                before.add(growths.together(before.get(before.size() - 1), joining(report)));
            }
            for (int report = chart.endOfReports(manager) - 1; report >= chart.firstReport(manager); report--) {
                after.add(growths.together(after.get(after.size() - 1), joining(report)));
            }
            Collections.reverse(after);
        }
    }

    /** Nobody has room for such a team, unless most of it were gone. */
    private boolean isTooWide() {
        return chart.span(manager) - 1 > growths.reach();
    }

    private long[] joining(int report) {
        return tables.options(report, left - 1, true, true);
    }

    /** What the cheapest way costs, with all moves and the price of the manager. */
    long cheapest() {
        long cheapest = Cells.NEVER;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            cheapest = Math.min(cheapest, cost(report));
        }
        return cheapest;
    }

    /** Who takes the place in the cheapest way; the first of those that are alike. */
    int best() {
        long cheapest = cheapest();
        int best = chart.firstReport(manager);
        while (cost(best) != cheapest) {
            best++;
        }
        return best;
    }

    long[] othersThan(int successor) {
        int at = successor - chart.firstReport(manager);
        return growths.together(before.get(at), after.get(at + 1));
    }

    /** How much the span of a successor may grow by the two teams; below 0 where that cannot be. */
    int room(int successor) {
        return tables.room(successor) - (tables.problem.survivesDissolving(manager) ? 1 : 0);
    }

    private long cost(int successor) {
        Delayering problem = tables.problem;
        boolean able = !problem.isVacant(successor) && problem.mayReceive(successor);
        if (!able || isTooWide() || (left < 2 && problem.survivesDissolving(manager))) {
            return Cells.NEVER;
        }
        long[] whole = growths.together(tables.ownTeam(successor, left), othersThan(successor));
        long cost = growths.of(whole, growths.cheapest(whole, room(successor)));
        long own = problem.survivesDissolving(manager) ? tables.ofMoving(manager) : 0;
        return Cells.isNever(cost)
                ? Cells.NEVER
                : cost + problem.priceOfDissolving(manager) + tables.ofMoving(successor) + own;
    }
}
