package dev.spanwise.model.read.mapping;

import com.google.common.primitives.Doubles;
import dev.spanwise.model.read.value.WordList;
import java.util.stream.IntStream;

/** The order of several changes of one person on one day, where a column has it: {@code EFFSEQ}, {@code lfd. Nr.}. */
final class ChangesOfDay {
    private static final WordList CALLED = WordList.of("sequence-of-day");

    private final Table table;
    private final int column;

    ChangesOfDay(Table table) {
        this.table = table;
        this.column = IntStream.range(0, table.columnsOfFile())
                .filter(each -> isCalled(table, each) && table.fit(each).numbers() == 1)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCalled(Table table, int column) {
        return CALLED.has(String.join(" ", HeaderText.allWords(table.headers().get(column))))
                || CALLED.has(table.headerWords(column));
    }

    /** Whether both rows have a number and that of the first is greater. */
    boolean follows(int row, int other) {
        Double one = column < 0 ? null : Doubles.tryParse(table.text(row, column));
        Double two = column < 0 ? null : Doubles.tryParse(table.text(other, column));
        return one != null && two != null && one > two;
    }
}
