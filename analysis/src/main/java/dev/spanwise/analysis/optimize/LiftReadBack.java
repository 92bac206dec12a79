package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.optimize.LiftWay.Fate;
import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cheapest choice back from a {@link LiftSearch} and gives everybody lifted a manager: the nearest above who
 * has room and leaves enough layers, those who need the most layers first, then in chart order.
 */
final class LiftReadBack {
    private record Open(int position, LiftWay way, int layers) {}

    private final LiftSearch search;
    private final Delayering problem;
    private final OrgChart chart;
    private final Receivers receivers;
    private final BitSet gone = new BitSet();
    private final BitSet lifted = new BitSet();
    private final Map<Integer, Open> decided = new HashMap<>();
    private final int[] need;
    private final Map<Integer, List<Integer>> pending = new HashMap<>();
    private final int[] managers;

    private LiftReadBack(LiftSearch search) {
        this.search = search;
        this.problem = search.facts.problem;
        this.chart = problem.chart();
        this.receivers = new Receivers(chart, problem.boundaries());
        this.need = new int[chart.size()];
        this.managers = NewManagers.of(chart, new BitSet());
    }

    /** The best choice, if everybody lifted finds a place. O(n + lifted x layers). */
    static Optional<Choice> read(LiftSearch search) {
        LiftReadBack readBack = new LiftReadBack(search);
        readBack.readDecisions();
        if (!readBack.placeAll()) {
            return Optional.empty();
        }
        return Optional.of(Choice.lifting(readBack.chart, readBack.gone, readBack.managers));
    }

    private void readDecisions() {
        Deque<Open> open = new ArrayDeque<>();
        for (int top = 0; top < chart.tops(); top++) {
            push(open, top, search.findWay(top), problem.maxLayers());
        }
        while (!open.isEmpty()) {
            read(open.pop(), open);
        }
    }

    private static void push(Deque<Open> open, int position, @Nullable LiftWay way, int layers) {
        if (way != null) {
            open.push(new Open(position, way, layers));
        }
    }

    private void read(Open manager, Deque<Open> open) {
        int position = manager.position();
        if (!search.facts.isOpen(position)) {
            return;
        }
        decided.put(position, manager);
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            boolean settled = !search.facts.isOpen(report);
            boolean all = manager.way().swapped() == LiftWay.ALL;
            if (settled && (all || manager.layers() - 1 < search.facts.height[report])) {
                lift(report, search.facts.height[report]);
            }
        }
        if (manager.way().swapped() != LiftWay.ALL) {
            LiftRoom.listSwaps(search.facts, position).stream()
                    .limit(manager.way().swapped())
                    .forEach(report -> lift(report, search.facts.height[report]));
        }
        for (LiftWay.Decision next = manager.way().last(); next != null; next = next.before()) {
            if (next.fate() == Fate.LIFTED) {
                lift(next.report(), next.layers());
            }
            gone.set(next.report(), next.fate() == Fate.GONE);
            // a branch that fits is not open for its layers: nothing was decided in it
            if (next.fate() == Fate.GONE || !search.facts.fits(next.report(), next.layers())) {
                open.push(new Open(next.report(), next.way(), next.layers()));
            }
        }
    }

    private void lift(int position, int layers) {
        lifted.set(position);
        need[position] = layers;
    }

    private boolean placeAll() {
        for (int position = chart.size() - 1; position >= 0; position--) {
            Open manager = decided.get(position);
            List<Integer> waiting = pending.remove(position);
            if (manager != null) {
                List<Integer> rest = place(manager, waiting == null ? new ArrayList<>() : waiting);
                if (!rest.isEmpty() && chart.isTop(position)) {
                    return false;
                }
                if (!rest.isEmpty()) {
                    pending.computeIfAbsent(chart.manager(position), above -> new ArrayList<>())
                            .addAll(rest);
                }
            }
        }
        return true;
    }

    /** Places who can be placed under the manager; answers who must go on, the manager's own lifted reports among them. */
    private List<Integer> place(Open manager, List<Integer> waiting) {
        int position = manager.position();
        List<Integer> rest = new ArrayList<>();
        int left = 0;
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            if (lifted.get(report)) {
                rest.add(report);
            }
            left += lifted.get(report) || gone.get(report) ? problem.posts(report) : 0;
        }
        boolean receives = !gone.get(position) && manager.way().keepsSome();
        int able = Math.min(problem.room(position) + left, problem.mostNewReports(position));
        int room = Math.min(able, manager.way().taken());
        waiting.sort(Comparator.comparingInt((Integer person) -> -need[person]).thenComparing(person -> person));
        for (int person : waiting) {
            boolean fits = receives
                    && need[person] < manager.layers()
                    && problem.posts(person) <= room
                    && receivers.mayReceive(position, person);
            if (fits) {
                managers[person] = position;
                room -= problem.posts(person);
            } else {
                rest.add(person);
            }
        }
        return rest;
    }
}
