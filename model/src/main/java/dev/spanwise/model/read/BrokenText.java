package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import java.util.BitSet;
import java.util.List;

/** Finds cells with bytes that are no character of the file's charset: what stood there is lost. */
final class BrokenText {
    /** What decoders put where they cannot read. */
    private static final char UNREADABLE = '\uFFFD';

    private BrokenText() {}

    /** Adds one problem for a table that has such cells; O(rows) for each column with one. */
    static void report(Table table, List<Problem> problems) {
        if (!table.raw().grid().hasUnreadable()) {
            return;
        }
        BitSet rows = new BitSet();
        String example = "";
        for (int column = 0; column < table.columns(); column++) {
            BitSet broken = brokenTexts(table, column);
            for (int row = 0; row < table.size() && !broken.isEmpty(); row++) {
                int code = table.code(row, column);
                if (code != Grid.BLANK && broken.get(code)) {
                    example = rows.isEmpty() ? table.text(row, column) : example;
                    rows.set(row);
                }
            }
        }
        if (!rows.isEmpty()) {
            List<SourceRow> sources = rows.stream()
                    .mapToObj(row -> new SourceRow(table.raw().place(), table.line(row)))
                    .toList();
            problems.add(Problem.of(ProblemKind.BROKEN_TEXT, sources, sources.size(), example));
        }
    }

    private static BitSet brokenTexts(Table table, int column) {
        int[] counts = table.counts(column);
        BitSet broken = new BitSet();
        for (int code = 0; code < counts.length; code++) {
            broken.set(code, counts[code] > 0 && table.texts(column).get(code).indexOf(UNREADABLE) >= 0);
        }
        return broken;
    }
}
