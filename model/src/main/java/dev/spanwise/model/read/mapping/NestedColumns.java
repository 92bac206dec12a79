package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns beside each other, of which each value stands under one value alone of the column before, whatever they are
 * called: {@code CEO}, {@code CEO-1}, {@code CEO-2}; {@code Board}, {@code Division head}, {@code Team head}.
 */
final class NestedColumns {
    private static final int MIXED = -2;
    private static final int NEW = -1;
    private static final List<WordList> STATES =
            List.of(WordList.of("yes"), WordList.of("no"), WordList.of("active"), WordList.of("left"));
    private static final int MOST_STATES = 6;

    private NestedColumns() {}

    /** Runs of two such columns at least, as long as they go. O(cells). */
    static List<List<Integer>> of(Table table) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            Fit fit = table.fit(column);
            boolean mayBe = fit.filled() > 0 && fit.numbers() < 0.5 && !saysState(table, column);
            boolean goesOn = mayBe && !run.isEmpty() && isUnder(table, run.get(run.size() - 1), column);
            if (!goesOn) {
                keep(run, runs);
                run = new ArrayList<>();
            }
            if (goesOn || (mayBe && mayBegin(fit))) {
                run.add(column);
            }
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(List<Integer> run, List<List<Integer>> runs) {
        if (run.size() > 1) {
            runs.add(run);
        }
    }

    /** Yes or no, active or left: what is so of a row is nobody above it. */
    private static boolean saysState(Table table, int column) {
        int[] counts = table.counts(column);
        return table.fit(column).distinct() <= MOST_STATES
                && IntStream.range(0, counts.length)
                        .filter(code -> counts[code] > 0)
                        .mapToObj(code -> table.texts(column).get(code))
                        .allMatch(text -> STATES.stream().anyMatch(words -> words.has(text)));
    }

    /** The top stands in many rows, or in most of them. */
    private static boolean mayBegin(Fit fit) {
        return fit.distinct() * 3 <= fit.filled();
    }

    /** Filled only where the upper one is, with no fewer values, each of them under one of the upper ones. */
    private static boolean isUnder(Table table, int upper, int lower) {
        Fit low = table.fit(lower);
        Fit up = table.fit(upper);
        if (low.distinct() < up.distinct() || (low.distinct() == up.distinct() && low.filled() >= up.filled())) {
            return false;
        }
        int[] above = new int[table.texts(lower).size()];
        Arrays.fill(above, NEW);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, lower);
            int over = table.code(row, upper);
            if (code != Grid.BLANK) {
                boolean other = over == Grid.BLANK || (above[code] != NEW && above[code] != over);
                above[code] = other ? MIXED : over;
                if (other) {
                    return false;
                }
            }
        }
        return true;
    }
}
