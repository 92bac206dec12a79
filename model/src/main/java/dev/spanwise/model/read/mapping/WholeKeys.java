package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References that name company and number together, with whatever signs between them: {@code 001/01/00017}. Only what is
 * longer than a number alone is one.
 */
final class WholeKeys {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Table table;
    private final int id;
    private final IdScope scope;
    /** By company and number: the row, or {@link #SEVERAL}; made when it is first needed. */
    private @Nullable Map<String, Integer> rows;

    private final Map<Integer, int[]> byManager = new HashMap<>();

    WholeKeys(Table table, int id, IdScope scope) {
        this.table = table;
        this.id = id;
        this.scope = scope;
    }

    /** The row that the manager of a row names so, negative for none. O(rows) for each column once. */
    int row(int row, int manager) {
        int code = table.code(row, manager);
        return code == Grid.BLANK ? NONE : byManager.computeIfAbsent(manager, this::named)[code];
    }

    private int[] named(int manager) {
        int[] counts = table.counts(manager);
        int[] named = new int[counts.length];
        Arrays.fill(named, NONE);
        for (int code = 0; code < counts.length; code++) {
            String text = counts[code] > 0 ? table.texts(manager).get(code).strip() : "";
            if (!text.isEmpty() && table.texts(id).find(text) < 0) {
                named[code] = rows().getOrDefault(HeaderText.squeeze(text), NONE);
            }
        }
        return named;
    }

    /** Whether rows are of one company and number, as earlier rows of a person are. */
    private boolean areSame(int one, int other) {
        return one >= 0 && table.code(one, id) == table.code(other, id) && scope.code(one) == scope.code(other);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> found = rows;
        if (found == null) {
            found = new HashMap<>();
            for (int row = 0; row < table.size(); row++) {
                if (table.code(row, id) != Grid.BLANK) {
                    String key = HeaderText.squeeze(scope.text(row, scope.columns()) + table.text(row, id));
                    found.merge(key, row, (one, other) -> areSame(one, other) ? one : SEVERAL);
                }
            }
            rows = found;
        }
        return found;
    }
}
