package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import java.util.BitSet;

/**
 * The texts of one column as a chart has them: white space collapsed, and without those that are no values. What is
 * asked is asked once for each distinct text, and no string is made of a text that is clean as it stands.
 */
final class ColumnTexts {
    private static final int NONE = -1;

    private final Table table;
    private final int column;
    private final TextPool texts;
    private final int[] counts;
    private final TextTest isNone;
    private final BitSet none = new BitSet();

    /**
     * The texts of a column.
     *
     * @param isNone tells texts that are no values
     */
    ColumnTexts(Table table, int column, TextTest isNone) {
        this.table = table;
        this.column = column;
        this.texts = table.texts(column);
        this.counts = table.counts(column);
        this.isNone = isNone;
    }

    /**
     * Whether every text that is a value can be taken as it stands; those that are none are no longer told by {@link #codes}
     * afterwards. O(bytes of distinct texts).
     */
    boolean areClean() {
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && isNone.test(texts, code)) {
                none.set(code);
            } else if (counts[code] > 0 && !isClean(code)) {
                return false;
            }
        }
        return true;
    }

    /** The pool of the file, where {@link #areClean} says that the chart can share it. */
    TextPool pool() {
        return texts;
    }

    /** By number in the file: the number in another pool, to which the texts are added; -1 for none. */
    int[] addTo(TextPool pool) {
        int[] numbers = new int[counts.length];
        for (int code = 0; code < counts.length; code++) {
            numbers[code] = counts[code] == 0 ? NONE : add(pool, code);
        }
        return numbers;
    }

    private int add(TextPool pool, int code) {
        if (isNone.test(texts, code)) {
            return NONE;
        }
        if (isClean(code)) {
            return pool.add(texts, code);
        }
        String text = Whitespace.collapse(Whitespace.trim(texts.get(code)));
        return text.isBlank() ? NONE : pool.add(text);
    }

    private boolean isClean(int code) {
        if (texts.isPlain(code)) {
            return true;
        }
        String text = texts.get(code);
        return !text.isBlank() && Whitespace.collapse(Whitespace.trim(text)).equals(text);
    }

    /** By row of the table: its text's number in the file, or {@link Grid#BLANK} where it has no value; a new array. */
    int[] codes() {
        int[] codes = table.codes(column);
        for (int row = 0; row < codes.length && !none.isEmpty(); row++) {
            codes[row] = valued(codes[row]);
        }
        return codes;
    }

    /** A number in the file, or {@link Grid#BLANK} where its text is known to be no value. */
    int valued(int code) {
        return code != Grid.BLANK && none.get(code) ? Grid.BLANK : code;
    }

    /** The number of a row's text in the file, or {@link Grid#BLANK}. */
    int code(int row) {
        return table.code(row, column);
    }

    /** Something that is asked of the text with a number in a pool. */
    @FunctionalInterface
    interface TextTest {
        /** Holds for no text. */
        TextTest NEVER = (pool, number) -> false;

        boolean test(TextPool pool, int number);
    }
}
