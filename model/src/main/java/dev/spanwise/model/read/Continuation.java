package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import dev.spanwise.model.read.value.Whitespace;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sheets, or lists, of an input that go on where the chosen one ends: they have the same columns and other
 * people. The same people again are another state of the chart, which stays out, and so do those who have left.
 */
final class Continuation {
    /** People may have several rows; where fewer are told apart, nothing tells a column of ids from others. */
    private static final double MOSTLY = 0.5;

    private Continuation() {}

    static List<TableFinder.Found> of(TableFinder.Found chosen, List<TableFinder.Found> all) {
        return all.stream()
                .filter(other -> !other.table().equals(chosen.table()))
                .filter(other -> goesOn(chosen.table(), other.table()))
                .filter(other -> !SheetsOfLeavers.isOne(other.table()) || SheetsOfLeavers.isOne(chosen.table()))
                .toList();
    }

    /** Whether a table goes on where another one ends. */
    static boolean goesOn(Table one, Table other) {
        return haveSameHeader(one, other) && areOthers(one, other);
    }

    /** Lists of objects may lack some of the names, sheets none. */
    private static boolean haveSameHeader(Table one, Table other) {
        Set<String> first = headers(one);
        Set<String> second = headers(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int all = first.size() + second.size() - common.size();
        boolean named = one.raw().named() && other.raw().named();
        return common.size() >= 2 && (named ? common.size() * 3 >= all * 2 : common.size() == all);
    }

    private static Set<String> headers(Table table) {
        Set<String> headers = new HashSet<>();
        table.headers().forEach(header -> headers.add(header.toLowerCase(Locale.ROOT)));
        headers.remove("");
        return headers;
    }

    /** Whether the column that tells the rows of both tables apart best, if any does, has few texts in common. */
    private static boolean areOthers(Table one, Table other) {
        double best = MOSTLY;
        boolean others = true;
        for (int column = 0; column < one.columns(); column++) {
            int same = sameColumn(other, one.headers().get(column));
            double apart = same < 0 ? 0 : Math.min(distinct(one, column), distinct(other, same));
            if (apart > best) {
                best = apart;
                others = common(one, column, other, same) * 2 <= Math.min(one.size(), other.size());
            }
        }
        return others;
    }

    private static int sameColumn(Table table, String header) {
        for (int column = 0; column < table.columns(); column++) {
            if (!header.isEmpty() && table.headers().get(column).equalsIgnoreCase(header)) {
                return column;
            }
        }
        return -1;
    }

    /** Share of the rows that have a text of their own: 1 for a key. */
    private static double distinct(Table table, int column) {
        long distinct =
                Arrays.stream(table.counts(column)).filter(count -> count > 0).count();
        return (double) distinct / Math.max(1, table.size());
    }

    private static int common(Table one, int column, Table other, int otherColumn) {
        TextPool texts = one.texts(column);
        int[] counts = one.counts(column);
        int common = 0;
        for (int row = 0; row < other.size(); row++) {
            int code = texts.find(Whitespace.trim(other.text(row, otherColumn)));
            common += code >= 0 && counts[code] > 0 ? 1 : 0;
        }
        return common;
    }
}
