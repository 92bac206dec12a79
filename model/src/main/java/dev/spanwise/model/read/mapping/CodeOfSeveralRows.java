package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the code that tells people apart, whatever its header says, in a table with several rows about some of them:
 * rows of one code have one name too. Without it two rows about one person would be two people.
 */
final class CodeOfSeveralRows {
    /** Of so many codes at least, that one goes with one name each is no chance. */
    private static final int LEAST = 4;
    /** A name may be that of two people now and then. */
    private static final double OWN_NAME = 0.8;

    private static final int NONE = -2;

    private final Table table;

    private CodeOfSeveralRows(Table table) {
        this.table = table;
    }

    /** The first such column. O(columns), and O(rows) for each column of codes of which some stand on several rows. */
    static Optional<Integer> find(Table table, Columns columns) {
        CodeOfSeveralRows finder = new CodeOfSeveralRows(table);
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> !columns.isTaken(column) && finder.mayBe(column))
                .filter(column -> IntStream.range(0, table.columnsOfFile())
                        .anyMatch(other -> other != column && finder.isNameOf(other, column)))
                .boxed()
                .findFirst();
    }

    private boolean mayBe(int column) {
        Fit fit = table.fit(column);
        return fit.filled() == table.size()
                && fit.distinct() < fit.filled()
                && fit.distinct() >= LEAST
                && fit.penalty(ColumnRole.ID) == 0
                && HeaderHint.of(table, column) == HeaderHint.UNKNOWN
                && Codes.fill(table, column);
    }

    /** Whether a column of texts, nearly as many as there are codes, has one for each of them. */
    private boolean isNameOf(int other, int column) {
        Fit fit = table.fit(other);
        return fit.distinct() >= table.fit(column).distinct() * OWN_NAME
                && fit.numbers() == 0
                && fit.dates() == 0
                && !Codes.fill(table, other)
                && HeaderHint.of(table, other) != HeaderHint.MANAGER
                && isOneFor(other, column);
    }

    private boolean isOneFor(int other, int column) {
        int[] texts = new int[table.texts(column).size()];
        Arrays.fill(texts, NONE);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, column);
            int text = table.code(row, other);
            if (code == Grid.BLANK || (texts[code] != NONE && texts[code] != text)) {
                return false;
            }
            texts[code] = text;
        }
        return true;
    }
}
