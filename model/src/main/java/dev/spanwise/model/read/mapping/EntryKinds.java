package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A column that says what each entry of a directory is. One that is not called so counts where every text in it is a
 * word for people or for something else, and most entries are people: {@code Type} with {@code User} and {@code Room}.
 * O(distinct texts of the column).
 */
final class EntryKinds {
    private static final WordList CALLED = WordList.of("kind-of-entry");
    private static final WordList NO_PERSON = WordList.of("no-person");
    private static final WordList PERSON = WordList.of("person-entry");
    /** Columns that say yes of what is no person: {@code is_bot}. */
    private static final WordList FLAGS = WordList.of("no-person-flag");

    private static final WordList YES = WordList.of("yes");
    /** More kinds than a directory has: the column says something else. */
    private static final int MOST_KINDS = 24;

    private final Table table;
    private final int column;
    private final BitSet noPerson = new BitSet();
    private boolean there;

    EntryKinds(Table table, int column) {
        this.table = table;
        this.column = column;
        boolean called = CALLED.has(table.headers().get(column));
        if (isFlag()) {
            there = true;
            IntStream.range(0, table.texts(column).size())
                    .filter(code -> YES.has(table.texts(column).get(code)))
                    .forEach(noPerson::set);
        } else if (called || table.fit(column).distinct() <= MOST_KINDS) {
            look(called);
        }
    }

    private boolean isFlag() {
        return table.fit(column).distinct() <= 2
                && HeaderText.isOf(FLAGS, HeaderText.lastSegment(table.headers().get(column)));
    }

    private void look(boolean called) {
        int[] counts = table.counts(column);
        int people = 0;
        boolean understood = true;
        for (int code = 0; code < counts.length && (called || understood); code++) {
            if (counts[code] > 0) {
                String text = Whitespace.collapse(table.texts(column).get(code));
                boolean other = called ? NO_PERSON.isIn(text) : NO_PERSON.has(text);
                noPerson.set(code, other);
                people += PERSON.has(text) ? counts[code] : 0;
                understood &= other || PERSON.has(text);
            }
        }
        there = called || (understood && people * 2 > table.size());
    }

    /** Whether the column says what entries are. */
    boolean areThere() {
        return there;
    }

    /** Whether a row is no person: a computer, a group, a room. */
    boolean isNoPerson(int row) {
        int code = table.code(row, column);
        return code != Grid.BLANK && noPerson.get(code);
    }
}
