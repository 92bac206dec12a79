package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the column that identifies people although several rows may be about one of them. */
final class IdColumn {
    private static final int NONE = -1;
    private static final double LEAST_SHARE = 0.6;
    private static final int SAMPLE = 200;

    private IdColumn() {}

    /** The id by its header; else the column that the manager column points to; -1 where there is neither. */
    static int find(Table table, Columns columns) {
        OptionalInt known = columns.find(ColumnRole.ID);
        List<Integer> managers = IntStream.range(0, table.columns())
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .boxed()
                .toList();
        if (known.isPresent()) {
            return nearer(table, columns, managers, known.getAsInt());
        }
        return managers.isEmpty() ? NONE : target(table, managers.get(0));
    }

    /** Where the number of a job is the id and all managers go by another one, as that of people, it is this one. */
    private static int nearer(Table table, Columns columns, List<Integer> managers, int known) {
        int name = columns.find(ColumnRole.NAME).orElse(NONE);
        boolean meant = managers.stream().anyMatch(manager -> share(table, manager, known) > LEAST_SHARE);
        return meant
                ? known
                : managers.stream()
                        .map(manager -> target(table, manager))
                        .filter(target -> target != NONE && target != name)
                        .findFirst()
                        .orElse(known);
    }

    private static int target(Table table, int manager) {
        int best = NONE;
        double most = LEAST_SHARE;
        for (int column = 0; column < table.columns(); column++) {
            double share = column == manager ? 0 : share(table, manager, column);
            if (share > most) {
                most = share;
                best = column;
            }
        }
        return best;
    }

    /** Share of a sample of the references that stand in another column. */
    static double share(Table table, int manager, int column) {
        int[] counts = table.counts(manager);
        int[] keys = table.counts(column);
        int step = Math.max(1, counts.length / SAMPLE);
        int[] sample = IntStream.iterate(0, code -> code < counts.length, code -> code + step)
                .filter(code -> counts[code] > 0)
                .toArray();
        long found = Arrays.stream(table.texts(column).findSome(table.texts(manager), sample))
                .filter(key -> key >= 0 && keys[key] > 0)
                .count();
        return sample.length == 0 ? 0 : (double) found / sample.length;
    }
}
