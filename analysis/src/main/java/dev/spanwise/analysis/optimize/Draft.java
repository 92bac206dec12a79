package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;

/**
 * A choice of dissolved managers that can be changed one manager at a time without leaving the limits. Knows the span
 * each manager would have and the objective.
 */
final class Draft {
    private final Delayering problem;
    private final OrgChart chart;
    private final Receivers receivers;
    private final BitSet dissolved;
    private final int[] managers;
    private final int[] span;
    private final int[] newReports;

    Draft(Delayering problem, BitSet dissolved) {
        this.problem = problem;
        this.chart = problem.chart();
        this.receivers = new Receivers(chart, problem.boundaries());
        this.dissolved = (BitSet) dissolved.clone();
        this.managers = NewManagers.of(chart, dissolved);
        this.span = new int[chart.size()];
        this.newReports = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            if (managers[position] != OrgChart.NONE && isThere(position)) {
                int posts = problem.posts(position);
                span[managers[position]] += posts;
                newReports[managers[position]] += managers[position] == chart.manager(position) ? 0 : posts;
            }
        }
    }

    BitSet dissolved() {
        return (BitSet) dissolved.clone();
    }

    boolean isDissolved(int position) {
        return dissolved.get(position);
    }

    private boolean isThere(int position) {
        return !dissolved.get(position) || problem.survivesDissolving(position);
    }

    private boolean isMoved(int position) {
        return isThere(position) && managers[position] != chart.manager(position);
    }

    /** What {@link #flip} would add to the objective. */
    long costOfFlipping(int manager) {
        long weight = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            weight += isThere(report) ? problem.weight(report) + problem.crossing(managers[manager], report) : 0;
        }
        long credit = leavesWithItsManager(manager) ? problem.weight(manager) : 0;
        long cost = problem.objective().perMove() * (weight - credit) + problem.priceOfDissolving(manager);
        return (dissolved.get(manager) ? -cost : cost) + problem.narrowPrice() * narrowByFlipping(manager);
    }

    /** How many more managers would be left with too few direct reports by {@link #flip}. */
    private int narrowByFlipping(int manager) {
        if (!problem.narrowTeams().matter()) {
            return 0;
        }
        int receiver = managers[manager];
        boolean back = dissolved.get(manager);
        int[] handed = {0};
        forEachHandedUp(manager, report -> handed[0] += isThere(report) ? problem.posts(report) : 0);
        int own = back ? handed[0] : span[manager];
        int itself = problem.survivesDissolving(manager) ? 0 : problem.posts(manager);
        int grown = span[receiver] + (back ? itself - own : own - itself);
        int change = isNarrow(receiver, grown) - isNarrow(receiver, span[receiver]);
        return change + (back ? isNarrow(manager, own) : -isNarrow(manager, own));
    }

    private int isNarrow(int manager, int reports) {
        return reports < problem.leastSpan(manager) ? 1 : 0;
    }

    private boolean leavesForbidden(int manager) {
        return problem.narrowTeams().areForbidden() && narrowByFlipping(manager) > 0;
    }

    /** How many more people would be moved by {@link #flip}. */
    long movesOfFlipping(int manager) {
        long moves = leavesWithItsManager(manager) ? -1 : 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            moves += isThere(report) ? 1 : 0;
        }
        return dissolved.get(manager) ? -moves : moves;
    }

    private boolean leavesWithItsManager(int manager) {
        return !problem.survivesDissolving(manager) && dissolved.get(chart.manager(manager));
    }

    /** Dissolves the manager, or takes that back, if the limits allow it; answers whether it has. */
    boolean flip(int manager) {
        return !leavesForbidden(manager) && (dissolved.get(manager) ? restore(manager) : dissolve(manager));
    }

    private boolean dissolve(int manager) {
        int receiver = managers[manager];
        boolean survives = problem.survivesDissolving(manager);
        int grown = span[receiver] + span[manager] - (survives ? 0 : problem.posts(manager));
        int goneNew = !survives && isMoved(manager) ? problem.posts(manager) : 0;
        int added = newReports[receiver] + span[manager] - goneNew;
        if (grown > problem.widestSpan(receiver) || added > problem.mostNewReports(receiver)) {
            return false;
        }
        boolean[] allowed = {true};
        forEachHandedUp(manager, report -> allowed[0] &= !isThere(report) || mayMove(report, receiver));
        if (!allowed[0] || !risesFit(manager)) {
            return false;
        }
        forEachHandedUp(manager, report -> managers[report] = receiver);
        dissolved.set(manager);
        span[receiver] = grown;
        newReports[receiver] = added;
        span[manager] = 0;
        newReports[manager] = 0;
        return true;
    }

    private boolean restore(int manager) {
        int receiver = managers[manager];
        boolean survives = problem.survivesDissolving(manager);
        int[] counts = new int[2];
        forEachHandedUp(manager, report -> {
            int posts = isThere(report) ? problem.posts(report) : 0;
            counts[0] += posts;
            counts[1] += chart.manager(report) != manager ? posts : 0;
        });
        int goneNew = !survives && chart.manager(manager) != receiver ? problem.posts(manager) : 0;
        int added = newReports[receiver] - counts[0] + goneNew;
        boolean fits = counts[0] <= problem.widestSpan(manager)
                && counts[1] <= problem.mostNewReports(manager)
                && added <= problem.mostNewReports(receiver)
                && fitsLayers(manager);
        boolean[] allowed = {fits};
        if (fits) {
            dissolved.clear(manager);
            allowed[0] = chart.manager(manager) == receiver || mayMove(manager, receiver);
            forEachHandedUp(
                    manager,
                    report -> allowed[0] &=
                            chart.manager(report) == manager || !isThere(report) || mayMove(report, manager));
            dissolved.set(manager, !allowed[0]);
        }
        if (allowed[0]) {
            forEachHandedUp(manager, report -> managers[report] = manager);
            span[receiver] += (survives ? 0 : problem.posts(manager)) - counts[0];
            newReports[receiver] = added;
            span[manager] = counts[0];
            newReports[manager] = counts[1];
        }
        return allowed[0];
    }

    private boolean mayMove(int position, int receiver) {
        return !problem.staying().isUnmoved(position) && receivers.mayReceive(receiver, position);
    }

    /** Everybody below who reports to, or through, the manager: its reports, and those of the dissolved among them. */
    private void forEachHandedUp(int manager, IntConsumer action) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(manager);
        while (!open.isEmpty()) {
            int above = open.pop();
            for (int report = chart.firstReport(above); report < chart.endOfReports(above); report++) {
                action.accept(report);
                if (dissolved.get(report)) {
                    open.push(report);
                }
            }
        }
    }

    /** Whether everybody in the branch with a new manager may come up by one more layer, its own reports among them. */
    private boolean risesFit(int manager) {
        int rise = 1;
        for (int above = chart.manager(manager); above != OrgChart.NONE; above = chart.manager(above)) {
            rise += dissolved.get(above) ? 1 : 0;
        }
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {manager, rise});
        while (problem.limitsRise() && !open.isEmpty()) {
            int[] next = open.pop();
            boolean move = next[0] == manager || dissolved.get(next[0]);
            for (int report = chart.firstReport(next[0]); report < chart.endOfReports(next[0]); report++) {
                if (move && isThere(report) && !problem.mayRise(next[1], 0)) {
                    return false;
                }
                if (chart.isManager(report)) {
                    open.push(new int[] {report, next[1] + (dissolved.get(report) ? 1 : 0)});
                }
            }
        }
        return true;
    }

    /** Whether the branch may become one layer deeper. */
    private boolean fitsLayers(int manager) {
        int left = problem.maxLayers() - 1;
        for (int above = managers[manager]; above != OrgChart.NONE; above = managers[above]) {
            left--;
        }
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {manager, left});
        while (!open.isEmpty()) {
            int[] next = open.pop();
            for (int report = chart.firstReport(next[0]); report < chart.endOfReports(next[0]); report++) {
                if (next[1] < 1) {
                    return false;
                }
                if (chart.isManager(report)) {
                    open.push(new int[] {report, next[1] - (dissolved.get(report) ? 0 : 1)});
                }
            }
        }
        return true;
    }
}
