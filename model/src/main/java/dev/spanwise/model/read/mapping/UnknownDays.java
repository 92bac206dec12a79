package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of days whose headers nobody knows and that may say who does not count: a few days after the one that is
 * asked for, as those who start later have, or past days for a few rows alone, as those who have left have.
 */
final class UnknownDays {
    private static final WordList FROM = WordList.of("valid-from");
    private static final WordList TO = WordList.of("valid-to");
    private static final WordList END = WordList.of("end-word");
    /** Rows from which a share of them says something. */
    private static final int LEAST = 8;

    private UnknownDays() {}

    /** What is to be told of such columns in a table, of which a column may identify people. O(cells). */
    static List<Remark> remarks(Table table, Columns known, int id, LocalDate day) {
        List<Remark> remarks = new ArrayList<>();
        for (int column = 0; column < table.columnsOfFile() && table.size() >= LEAST; column++) {
            String header = table.headers().get(column);
            if (!known.isTaken(column) && isOf(TO, header) && areDays(table, column, true)) {
                lookAtEnds(table, column, id, day, remarks);
            } else if (!known.isTaken(column) && !isOf(FROM, header) && areDays(table, column, isOf(END, header))) {
                look(table, column, day, remarks);
            }
        }
        return remarks;
    }

    private static boolean areDays(Table table, int column, boolean alsoNumbers) {
        Fit fit = table.fit(column);
        return fit.filled() > 0 && fit.dates() + (alsoNumbers ? fit.dayNumbers() : 0) == 1;
    }

    private static boolean isOf(WordList words, String header) {
        return HeaderText.isOf(words, header);
    }

    /** Rows that have ended, of people who have no other row. */
    private static void lookAtEnds(Table table, int column, int id, LocalDate day, List<Remark> remarks) {
        Days days = Days.called(table, column);
        int[] rowsOfId = id < 0 ? new int[0] : table.counts(id);
        int past = (int) IntStream.range(0, table.size())
                .filter(row -> id < 0 || table.code(row, id) == Grid.BLANK || rowsOfId[table.code(row, id)] == 1)
                .mapToObj(days::get)
                .filter(found -> found != null && found.isBefore(day))
                .count();
        if (past > 0 && past * 2 <= table.size()) {
            remarks.add(Remark.of("few-days", table.columnName(column), past));
        }
    }

    private static void look(Table table, int column, LocalDate day, List<Remark> remarks) {
        Days days = Days.called(table, column);
        int filled = table.fit(column).filled();
        int later = (int) IntStream.range(0, table.size())
                .mapToObj(days::get)
                .filter(found -> found != null && found.isAfter(day))
                .count();
        boolean most = filled * 2 >= table.size();
        if (most && later > 0 && later * 5 <= filled) {
            remarks.add(Remark.of("later-days", table.columnName(column), later, day.toString()));
        } else if (later == 0 && filled * (isOf(END, table.headers().get(column)) ? 2 : 5) <= table.size()) {
            remarks.add(Remark.of("few-days", table.columnName(column), filled));
        }
    }
}
