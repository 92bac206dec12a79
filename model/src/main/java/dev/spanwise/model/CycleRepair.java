package dev.spanwise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds reporting cycles and cuts each at its position with the lowest record number. Every position has one manager
 * at most, so walking upwards from each unvisited position meets every cycle once: O(n).
 */
final class CycleRepair {
    private final Attributes values;
    private final int[] parents;
    private final List<Problem> problems;
    /** By record: the walk that met it first, from 1. */
    private final int[] walkOf;

    CycleRepair(Attributes values, int[] parents, List<Problem> problems) {
        this.values = values;
        this.parents = parents;
        this.problems = problems;
        this.walkOf = new int[parents.length];
    }

    void run() {
        boolean noTop = parents.length > 0;
        for (int parent : parents) {
            noTop &= parent != OrgChart.NONE;
        }
        for (int start = 0; start < parents.length; start++) {
            walkUp(start, start + 1);
        }
        if (noTop) {
            problems.add(Problem.of(ProblemKind.NO_TOP, List.of()));
        }
    }

    private void walkUp(int start, int walk) {
        int record = start;
        while (record != OrgChart.NONE && walkOf[record] == 0) {
            walkOf[record] = walk;
            record = parents[record];
        }
        if (record != OrgChart.NONE && walkOf[record] == walk) {
            cut(record);
        }
    }

    private void cut(int member) {
        List<Integer> cycle = new ArrayList<>();
        for (int record = member; cycle.isEmpty() || record != member; record = parents[record]) {
            cycle.add(record);
        }
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        parents[cycle.get(0)] = OrgChart.NONE;
        List<SourceRow> rows = cycle.stream().map(values::source).toList();
        problems.add(Problem.of(ProblemKind.REPORTING_CYCLE, rows, cycle.size(), names(cycle)));
    }

    /** The whole cycle in words: A -> B -> C -> A. */
    private String names(List<Integer> cycle) {
        StringBuilder names = new StringBuilder();
        for (int record : cycle) {
            names.append(values.text(Field.ID, record)).append(" -> ");
        }
        return names.append(values.text(Field.ID, cycle.get(0))).toString();
    }
}
