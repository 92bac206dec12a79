package dev.spanwise.analysis.forecast;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A chart that changes: growing arrays of managers and spans. Nodes keep their numbers; those that are gone are marked.
 * Reports are listed once a year, so that a year is O(n).
 */
final class GrowingTree {
    static final int NONE = OrgChart.NONE;

    private int[] manager;
    private int[] span;
    private final BitSet gone = new BitSet();
    private final BitSet area;
    private final OrgChart start;
    private int size;
    private int alive;

    GrowingTree(OrgChart chart, BitSet area) {
        this.start = chart;
        this.size = chart.size();
        this.alive = size;
        this.manager = new int[size];
        this.span = new int[size];
        this.area = (BitSet) area.clone();
        Arrays.setAll(manager, chart::manager);
        Arrays.setAll(span, chart::span);
    }

    int size() {
        return size;
    }

    int alive() {
        return alive;
    }

    boolean isAlive(int node) {
        return !gone.get(node);
    }

    boolean isInArea(int node) {
        return area.get(node);
    }

    int span(int node) {
        return span[node];
    }

    /** The span in the chart it grew from; 0 for newcomers. */
    int spanAtStart(int node) {
        return node < start.size() ? start.span(node) : 0;
    }

    int manager(int node) {
        return manager[node];
    }

    boolean isManager(int node) {
        return span[node] > 0;
    }

    /** Adds a position under a manager; it belongs to the area when the manager does. */
    int hire(int under) {
        if (size == manager.length) {
            manager = Arrays.copyOf(manager, size + (size >> 1) + 16);
            span = Arrays.copyOf(span, manager.length);
        }
        manager[size] = under;
        span[under]++;
        area.set(size, area.get(under));
        alive++;
        return size++;
    }

    /** Puts a position under another manager. */
    void move(int node, int to) {
        span[manager[node]]--;
        manager[node] = to;
        span[to]++;
    }

    /** Takes out a position that leads nobody and is no top. */
    void remove(int node) {
        span[manager[node]]--;
        gone.set(node);
        alive--;
    }

    /** All reports by manager, as they are now. O(n). */
    Reports reports() {
        int[] start = new int[size + 1];
        for (int node = 0; node < size; node++) {
            if (isAlive(node) && manager[node] != NONE) {
                start[manager[node] + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] reports = new int[start[size]];
        for (int node = 0; node < size; node++) {
            if (isAlive(node) && manager[node] != NONE) {
                reports[next[manager[node]]++] = node;
            }
        }
        return new Reports(start, reports);
    }

    /** Direct reports of node i: {@code reports[start[i]]} to {@code reports[start[i + 1] - 1]}. */
    record Reports(int[] start, int[] reports) {}

    /** The figures of the year, found breadth-first. O(n), no recursion. */
    YearFigures figures(int joined, int stayers) {
        Reports below = reports();
        int[] queue = new int[alive];
        int filled = 0;
        for (int node = 0; node < size; node++) {
            if (isAlive(node) && manager[node] == NONE) {
                queue[filled++] = node;
            }
        }
        int layers = 0;
        int managers = 0;
        int layerEnd = 0;
        for (int i = 0; i < filled; i++) {
            if (i == layerEnd) {
                layers++;
                layerEnd = filled;
            }
            int node = queue[i];
            managers += isManager(node) ? 1 : 0;
            for (int r = below.start()[node]; r < below.start()[node + 1]; r++) {
                queue[filled++] = below.reports()[r];
            }
        }
        return new YearFigures(alive, layers, managers, areaContributors(), narrowManagers(), joined, stayers);
    }

    /** Positions that lead nobody. O(n). */
    int contributors() {
        int count = 0;
        for (int node = 0; node < size; node++) {
            count += isAlive(node) && !isManager(node) ? 1 : 0;
        }
        return count;
    }

    private int areaContributors() {
        int count = 0;
        for (int node = 0; node < size; node++) {
            count += isAlive(node) && !isManager(node) && area.get(node) ? 1 : 0;
        }
        return count;
    }

    /** Managers with a span below 3. */
    private int narrowManagers() {
        int count = 0;
        for (int node = 0; node < size; node++) {
            count += isAlive(node) && isManager(node) && span[node] < 3 ? 1 : 0;
        }
        return count;
    }
}
