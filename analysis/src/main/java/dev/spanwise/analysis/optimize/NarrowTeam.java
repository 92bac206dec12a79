package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;

/**
 * The least cost of what the reports of one manager do, by how many of them stay and how many are lifted out of their
 * branches: one report after the other. A cursor for {@link NarrowFloors}, and for a search that follows it.
 */
final class NarrowTeam {
    private final LiftFacts facts;
    private final NarrowFloors floors;
    private final OrgChart chart;
    private final int width;
    private final int rows;
    private long[] costs;
    private long[] next;
    private int manager;
    private int layersBelow;
    private boolean isGone;

    NarrowTeam(LiftFacts facts, NarrowFloors floors) {
        this.facts = facts;
        this.floors = floors;
        this.chart = facts.chart;
        this.width = floors.most + 1;
        this.rows = floors.least + 1;
        this.costs = new long[rows * width];
        this.next = new long[rows * width];
    }

    /** The manager stays within so many layers; nobody is decided yet. */
    void startKept(int newManager, int layers) {
        start(newManager, false, layers - 1);
    }

    /** The manager is gone. */
    void startGone(int newManager) {
        start(newManager, true, 0);
    }

    private void start(int newManager, boolean gone, int below) {
        manager = newManager;
        isGone = gone;
        layersBelow = below;
        Arrays.fill(costs, Cells.NEVER);
        costs[0] = 0;
    }

    void addAll() {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            add(report);
        }
    }

    /** Decides for one more report in every way. */
    void add(int report) {
        Arrays.fill(next, Cells.NEVER);
        int posts = facts.problem.posts(report);
        int mostFloats = facts.isOpen(report) ? floors.most : 0;
        for (int floats = 0; floats <= mostFloats; floats++) {
            if (!isGone && layersBelow > 0) {
                addWay(floors.kept(report, layersBelow, floats), posts, floats);
            }
            if (!chart.isTop(manager)) {
                addWay(floors.lifted(report, floats), 0, floats + posts);
            }
            addWay(floors.gone(report, floats), 0, floats);
        }
        long[] before = costs;
        costs = next;
        next = before;
    }

    private void addWay(long cost, int stay, int floats) {
        if (Cells.isNever(cost)) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            int newRow = Math.min(rows - 1, row + stay);
            for (int column = 0; column < width; column++) {
                int at = newRow * width + Math.min(width - 1, column + floats);
                next[at] = Math.min(next[at], costs[row * width + column] + cost);
            }
        }
    }

    /** The least cost of those decided so far where exactly so many posts stay and so many or more are lifted. */
    long cost(int stay, int floats) {
        long least = Cells.NEVER;
        for (int column = Math.min(floats, width - 1); column < width; column++) {
            least = Math.min(least, costs[Math.min(stay, rows - 1) * width + column]);
        }
        return least;
    }

    /** For each number of floats the least cost once the manager has taken on whom it likes of them, or has nobody left. */
    void finish(long[] into, int start) {
        Arrays.fill(into, start, start + width, Cells.NEVER);
        boolean receives = facts.problem.mostNewReports(manager) > 0;
        for (int row = 0; row < rows; row++) {
            for (int floats = 0; floats < width; floats++) {
                for (int taken = 0; taken <= (receives ? floats : 0); taken++) {
                    int left = floats == width - 1 ? floats : floats - taken;
                    long cost = Math.min(Cells.NEVER, costs[row * width + floats] + ofSpan(row, taken));
                    into[start + left] = Math.min(into[start + left], cost);
                }
            }
        }
        orMore(into, start);
    }

    private long ofSpan(int stay, int taken) {
        if (stay + taken > 0) {
            return facts.costs.ofStaying(manager, stay + taken);
        }
        return facts.mayBeEmptied(manager) ? facts.costs.ofEmptying(manager) : Cells.NEVER;
    }

    /** For each number of floats the least cost where the manager is gone. */
    void copyFloats(long[] into, int start) {
        for (int floats = 0; floats < width; floats++) {
            into[start + floats] = Math.min(Cells.NEVER, costs[floats] + facts.costs.ofTakingOut(manager));
        }
        orMore(into, start);
    }

    private void orMore(long[] into, int start) {
        for (int floats = width - 2; floats >= 0; floats--) {
            into[start + floats] = Math.min(into[start + floats], into[start + floats + 1]);
        }
    }
}
