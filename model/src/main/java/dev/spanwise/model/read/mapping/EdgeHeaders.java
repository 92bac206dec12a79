package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A narrow table whose headers speak of the two ends of a line, {@code source} and {@code target}: who is above and who
 * below. Everybody is below once only; where that holds for both, the words decide.
 */
final class EdgeHeaders {
    private static final WordList ABOVE = WordList.of("edge-above");
    private static final WordList BELOW = WordList.of("edge-below");
    private static final int MOST_COLUMNS = 5;

    private EdgeHeaders() {}

    /** Whether a column holds the ones above of such a table. */
    static boolean isAbove(Table table, int column) {
        String header = table.headers().get(column);
        if (table.columnsOfFile() > MOST_COLUMNS || !(ABOVE.has(header) || BELOW.has(header))) {
            return false;
        }
        OptionalInt above = only(table, ABOVE);
        OptionalInt below = only(table, BELOW);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        boolean turned = repeats(table, below.getAsInt()) && !repeats(table, above.getAsInt());
        return column == (turned ? below : above).getAsInt();
    }

    private static OptionalInt only(Table table, WordList words) {
        int[] columns = IntStream.range(0, table.columnsOfFile())
                .filter(column -> words.has(table.headers().get(column)))
                .toArray();
        return columns.length == 1 ? OptionalInt.of(columns[0]) : OptionalInt.empty();
    }

    private static boolean repeats(Table table, int column) {
        Fit fit = table.fit(column);
        return fit.distinct() < fit.filled();
    }
}
