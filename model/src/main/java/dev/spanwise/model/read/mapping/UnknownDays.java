package dev.spanwise.model.read.mapping;

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
    /** Rows from which a share of them says something. */
    private static final int LEAST = 8;

    private UnknownDays() {}

    /** What is to be told of such columns. O(cells). */
    static List<Remark> remarks(Table table, Columns known, LocalDate day) {
        List<Remark> remarks = new ArrayList<>();
        for (int column = 0; column < table.columnsOfFile() && table.size() >= LEAST; column++) {
            boolean dates = !known.isTaken(column) && table.fit(column).dates() == 1;
            if (dates && !isOfValidity(table.headers().get(column))) {
                look(table, column, day, remarks);
            }
        }
        return remarks;
    }

    private static boolean isOfValidity(String header) {
        String words = String.join(" ", HeaderText.allWords(header));
        return FROM.has(header) || TO.has(header) || FROM.has(words) || TO.has(words);
    }

    private static void look(Table table, int column, LocalDate day, List<Remark> remarks) {
        Days days = new Days(table, column);
        int filled = table.fit(column).filled();
        int later = (int) IntStream.range(0, table.size())
                .mapToObj(days::get)
                .filter(found -> found != null && found.isAfter(day))
                .count();
        boolean most = filled * 2 >= table.size();
        if (most && later > 0 && later * 5 <= filled) {
            remarks.add(Remark.of("later-days", table.columnName(column), later, day.toString()));
        } else if (later == 0 && filled * 5 <= table.size()) {
            remarks.add(Remark.of("few-days", table.columnName(column), filled));
        }
    }
}
