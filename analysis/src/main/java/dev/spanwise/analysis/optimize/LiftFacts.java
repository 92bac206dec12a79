package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import org.jspecify.annotations.Nullable;

/**
 * What a search with lifts must know about each position before it starts: for how many layers each branch may have to
 * be arranged, and what it costs at least, spans left aside.
 *
 * <p>Without spans everybody lifted may go to a top, so the cheapest cost of a branch is one number for each number of
 * layers. It is a floor: no way that keeps the spans costs less. O(positions x layers to take out).
 */
final class LiftFacts {
    private static final int SETTLED = -1;

    final Delayering problem;
    final OrgChart chart;
    final LiftCosts costs;
    final int[] height;
    /** Where narrow teams matter, so does how many are lifted out of each branch. */
    final @Nullable NarrowFloors narrow;

    final boolean emptyingMayPay;
    private final boolean[] openForOthers;
    private final int[] layer;
    private final int[] start;
    private final long[] floors;
    private final long[] goneFloors;

    LiftFacts(Delayering problem, LiftCosts costs) {
        this.problem = problem;
        this.chart = problem.chart();
        this.costs = costs;
        this.height = chart.branchLayers();
        this.layer = new int[chart.size()];
        this.openForOthers = new boolean[chart.size()];
        this.emptyingMayPay = lookAround();
        this.start = new int[chart.size()];
        this.floors = new long[layOut()];
        this.goneFloors = new long[chart.size()];
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (isOpen(position)) {
                fillFloors(position);
            }
        }
        this.narrow = costs.regardNarrowTeams() ? new NarrowFloors(this) : null;
    }

    private boolean lookAround() {
        boolean pays = costs.regardNarrowTeams();
        for (int position = 0; position < chart.size(); position++) {
            layer[position] = chart.isTop(position) ? 1 : layer[chart.manager(position)] + 1;
            pays |= chart.isManager(position) && mayBeEmptied(position) && costs.ofEmptying(position) < 0;
            pays |= mayGo(position) && costs.ofTakingOut(position) < 0;
        }
        for (int position = chart.size() - 1; position >= 0; position--) {
            openForOthers[position] |= chart.isManager(position) && (pays || mayGo(position));
            if (openForOthers[position] && !chart.isTop(position)) {
                openForOthers[chart.manager(position)] = true;
            }
        }
        return pays;
    }

    private int layOut() {
        long cells = 0;
        for (int position = 0; position < chart.size(); position++) {
            boolean deep = layer[position] + height[position] - 1 > problem.maxLayers();
            boolean open = chart.isManager(position) && (deep || openForOthers[position]);
            start[position] = open ? (int) cells : SETTLED;
            cells += open ? Math.max(0, high(position) - low(position) + 1) : 0;
            if (cells * Long.BYTES > Runtime.getRuntime().maxMemory() / 8) {
                throw new ProblemTooLargeException(
                        cells * Long.BYTES, Runtime.getRuntime().maxMemory() / 8);
            }
        }
        return (int) cells;
    }

    /** Whether dissolving the manager leaves nobody in its place. */
    boolean mayGo(int manager) {
        return problem.family().allows(Means.DISSOLVE)
                && problem.mayDissolve(manager)
                && !problem.survivesDissolving(manager);
    }

    /** Whether a manager who stays may lose everybody; a vacancy that may be closed is closed instead. */
    boolean mayBeEmptied(int manager) {
        boolean allowed = costs.overlookProtection() ? !chart.isTop(manager) : problem.mayDissolve(manager);
        return allowed && !(mayGo(manager) && problem.isVacant(manager));
    }

    /** Whether a manager must keep somebody, but has no layer below to keep anybody on. */
    boolean hasNoLayerToLead(int manager, int layers) {
        return layers < 2 && costs.regardProtection() && !problem.mayDissolve(manager);
    }

    /** Whether anything is to be decided about the position or below it; otherwise its branch stays as it is. */
    boolean isOpen(int position) {
        return start[position] != SETTLED;
    }

    /** The fewest layers an open branch has to be arranged for. */
    int low(int position) {
        int left = Math.max(1, problem.maxLayers() - layer[position] + 1);
        return openForOthers[position] ? Math.min(left, height[position]) : left;
    }

    /** The most layers an open branch has to be arranged for; with more it {@link #fits}, or this is as good. */
    int high(int position) {
        int mostLayers = problem.maxLayers() - (chart.isTop(position) ? 0 : 1);
        return Math.min(mostLayers, height[position] - (openForOthers[position] ? 0 : 1));
    }

    /** Whether the branch stays as it is when it has so many layers. */
    boolean fits(int position, int layers) {
        return !openForOthers[position] && layers >= height[position];
    }

    /** Number of the cell for a branch and a number of layers, or -1 where there is no way. */
    int cell(int position, int layers) {
        int served = Math.min(layers, high(position)) - low(position);
        return served < 0 ? -1 : start[position] + served;
    }

    int cells() {
        return floors.length;
    }

    /** The least cost of a branch that stays within so many layers. */
    long floor(int position, int layers) {
        if (layers < 1) {
            return Cells.NEVER;
        }
        if (!isOpen(position) || fits(position, layers)) {
            return layers >= height[position] ? 0 : Cells.NEVER;
        }
        int cell = cell(position, layers);
        return cell < 0 ? Cells.NEVER : floors[cell];
    }

    /** The least cost of a branch whose head is gone. */
    long goneFloor(int position) {
        return mayGo(position) ? goneFloors[position] : Cells.NEVER;
    }

    /** The least cost of a branch whose head goes to a manager above. */
    long liftedFloor(int position) {
        int most = problem.maxLayers() - 1;
        int useful = isOpen(position) ? most : Math.min(most, height[position]);
        return Math.min(Cells.NEVER, floor(position, useful) + costs.ofMoving(position));
    }

    /** The least cost of a report of a manager who stays within so many layers. */
    long reportFloor(int manager, int report, int layers) {
        long stays = floor(report, layers - 1);
        long lifted = chart.isTop(manager) ? Cells.NEVER : liftedFloor(report);
        return Math.min(stays, Math.min(lifted, goneFloor(report)));
    }

    /** The least cost of the whole chart; {@link Cells#NEVER} or more when there is no way. */
    long floor() {
        if (narrow != null) {
            return narrow.floor();
        }
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            total = Math.min(Cells.NEVER, total + floor(top, problem.maxLayers()));
        }
        return total;
    }

    private void fillFloors(int manager) {
        for (int layers = low(manager); layers <= high(manager); layers++) {
            long sum = mayBeEmptied(manager) ? Math.min(0, costs.ofEmptying(manager)) : 0;
            for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
                sum = Math.min(Cells.NEVER, sum + reportFloor(manager, report, layers));
            }
            floors[cell(manager, layers)] = hasNoLayerToLead(manager, layers) ? Cells.NEVER : sum;
        }
        if (mayGo(manager)) {
            long sum = costs.ofTakingOut(manager);
            for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
                sum = Math.min(Cells.NEVER, sum + Math.min(liftedFloor(report), goneFloor(report)));
            }
            goneFloors[manager] = sum;
        }
    }
}
