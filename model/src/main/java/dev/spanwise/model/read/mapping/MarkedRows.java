package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A column that says yes in one row of each person and in no other, whatever it is called: of people with several rows,
 * it marks the one that counts.
 */
final class MarkedRows {
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    /** With fewer people, yes for each of them may be chance. */
    private static final int LEAST_PEOPLE = 5;

    private final Table table;
    private final int id;
    private final IntPredicate counts;

    private MarkedRows(Table table, int id, IntPredicate counts) {
        this.table = table;
        this.id = id;
        this.counts = counts;
    }

    /**
     * The column, where some people have several rows.
     *
     * @param counts whether a row has not been left out yet
     */
    static Optional<Integer> find(Table table, int id, IntPredicate counts) {
        Fit ids = table.fit(id);
        return ids.distinct() == ids.filled() || ids.distinct() < LEAST_PEOPLE
                ? Optional.empty()
                : IntStream.range(0, table.columnsOfFile())
                        .filter(new MarkedRows(table, id, counts)::marksOneEach)
                        .boxed()
                        .findFirst();
    }

    private boolean marksOneEach(int column) {
        if (column == id || !saysYesOrNo(column)) {
            return false;
        }
        int[] rows = new int[table.texts(id).size()];
        int[] marked = new int[rows.length];
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && counts.test(row)) {
                rows[code]++;
                marked[code] += YES.has(table.text(row, column)) ? 1 : 0;
            }
        }
        return IntStream.range(0, rows.length).allMatch(code -> rows[code] == 0 || marked[code] == 1)
                && IntStream.of(rows).anyMatch(several -> several > 1);
    }

    /** Looks at distinct texts alone. */
    private boolean saysYesOrNo(int column) {
        int[] texts = table.counts(column);
        boolean yes = false;
        for (int code = 0; code < texts.length; code++) {
            if (texts[code] > 0) {
                String text = table.texts(column).get(code).strip();
                yes |= YES.has(text);
                if (!YES.has(text) && !NO.has(text)) {
                    return false;
                }
            }
        }
        return yes;
    }
}
