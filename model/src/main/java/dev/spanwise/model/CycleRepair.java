package dev.spanwise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds reporting cycles and cuts each at its position whose id comes first in the
 * alphabet, so that the order of the rows changes nothing. Every position has one manager
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
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle, byId())));
        parents[cycle.get(0)] = OrgChart.NONE;
        List<SourceRow> rows = cycle.stream().map(values::source).toList();
        problems.add(Problem.of(ProblemKind.REPORTING_CYCLE, rows, cycle.size(), names(cycle)));
    }

    private Comparator<Integer> byId() {
        return Comparator.comparing((Integer record) -> Objects.requireNonNullElse(values.text(Field.ID, record), ""))
                .thenComparing(Comparator.naturalOrder());
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
