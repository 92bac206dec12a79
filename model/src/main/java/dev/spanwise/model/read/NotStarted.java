package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;
import java.util.BitSet;
import java.util.OptionalInt;

/** Rows whose status says that somebody has not begun to work: {@code Pre-Hire}. */
final class NotStarted {
    private static final WordList WORDS = WordList.of("not-started");

    private NotStarted() {}

    /** Adds the rows to those of people who start later. O(distinct texts), and O(rows) where one is such a word. */
    static void addTo(BitSet starting, ChartMapping mapping) {
        for (int t : mapping.tableNumbers().toArray()) {
            Table table = mapping.tables().get(t);
            OptionalInt status = mapping.columns().get(t).find(ColumnRole.STATUS);
            BitSet words = status.isPresent() ? words(table, status.getAsInt()) : new BitSet();
            for (int row = 0; !words.isEmpty() && row < table.size(); row++) {
                if (words.get(table.code(row, status.getAsInt()))) {
                    starting.set(mapping.offset(t) + row);
                }
            }
        }
    }

    private static BitSet words(Table table, int column) {
        BitSet words = new BitSet();
        for (int code = 0; code < table.texts(column).size(); code++) {
            if (WORDS.has(table.texts(column).get(code))) {
                words.set(code);
            }
        }
        return words;
    }
}
