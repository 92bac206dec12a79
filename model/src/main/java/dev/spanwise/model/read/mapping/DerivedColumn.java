package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A column that no file has and that is worked out from others, such as the deepest of several level columns.
 *
 * @param header what messages call it; it can be named like a header of the file
 * @param parts the columns of the table it is worked out from
 * @param claim what it is said to hold
 * @param texts its distinct texts
 * @param codes by row of the table, the number of its text or {@link Grid#BLANK}
 */
record DerivedColumn(String header, List<Integer> parts, Claim claim, TextPool texts, int[] codes) {
    /** Begins the header of a column of those above. */
    static final String ABOVE = "↑ ";

    DerivedColumn {
        parts = List.copyOf(parts);
    }

    /** What a column is derived to be. */
    enum Claim {
        /** Its parts are called after the manager. */
        MANAGER,
        /** The manager's company and number; whose id it is stands in a column of {@link #ID}. */
        MANAGER_IN_COMPANY,
        /** Company and number together. */
        ID,
        /** Managers beside the line, who never count in it. */
        DOTTED,
        /** The shape of the table says that it holds the position above. */
        STRUCTURE,
        /** What rows are called, without the signs that show how deep they are; they can be referred to by it. */
        NAME,
        /** What rows can be referred to by. */
        KEY
    }

    /** The column with these texts, empty ones left blank. O(rows). */
    static DerivedColumn of(String header, List<Integer> parts, Claim claim, int rows, IntFunction<String> text) {
        TextPool texts = new TextPool();
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            String value = text.apply(row);
            codes[row] = value.isEmpty() ? Grid.BLANK : texts.add(value);
        }
        return new DerivedColumn(header, parts, claim, texts, codes);
    }

    /** The column with others of its texts in the rows. */
    DerivedColumn with(int[] others) {
        return new DerivedColumn(header, parts, claim, texts, others);
    }

    /** The column with one more row at its end. */
    DerivedColumn withBlankRow() {
        int[] more = Arrays.copyOf(codes, codes.length + 1);
        more[codes.length] = Grid.BLANK;
        return new DerivedColumn(header, parts, claim, texts, more);
    }

    /** The column of those rows that stay. */
    DerivedColumn keeping(int[] rows) {
        int[] kept = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            kept[i] = codes[rows[i]];
        }
        return new DerivedColumn(header, parts, claim, texts, kept);
    }
}
