package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What a printed list says at the head and the foot of each page, where its header is repeated in between: its title, the
 * page, a count or a sum. Such rows are told from data by standing at every break with nothing but other numbers.
 */
final class PageRows {
    private static final WordList FOOTER = WordList.of("footer");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d.,:/' \\u00A0-]*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    /** More lines than these stand around no header. */
    private static final int MOST = 6;

    private final Grid grid;
    private final int usual;
    private final BitSet rows = new BitSet();

    /**
     * Looks around the repetitions of a header. O(rows), and little more where there are none.
     *
     * @param repeats whether a row repeats the header
     * @param usual how many cells of a row are filled as a rule
     */
    PageRows(Grid grid, int headerRow, IntPredicate repeats, int usual) {
        this.grid = grid;
        this.usual = usual;
        List<Integer> breaks = new ArrayList<>();
        for (int row = headerRow + 1; row < grid.rows(); row++) {
            if (repeats.test(row)) {
                breaks.add(row);
            }
        }
        if (!breaks.isEmpty()) {
            breaks.add(grid.rows());
            Map<String, List<Integer>> found = new HashMap<>();
            Set<String> titles = new HashSet<>();
            for (int row = Math.max(0, headerRow - MOST); row < headerRow; row++) {
                titles.add(form(row));
            }
            breaks.forEach(end -> collect(headerRow, end, titles, found));
            found.forEach((form, standing) -> take(form, standing, titles, breaks.size()));
        }
    }

    boolean has(int row) {
        return rows.get(row);
    }

    /** The rows above a break that may belong to the page, up to the last one of data. */
    private void collect(int headerRow, int end, Set<String> titles, Map<String, List<Integer>> found) {
        for (int row = end - 1; row > Math.max(headerRow, end - 1 - MOST); row--) {
            String form = form(row);
            if (!isSparse(row) && !titles.contains(form)) {
                return;
            }
            if (!form.isEmpty()) {
                found.computeIfAbsent(form, any -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Titles stand at all breaks but the last, where the table ends; what ends a page stands at that one too. */
    private void take(String form, List<Integer> standing, Set<String> titles, int breaks) {
        boolean everywhere = standing.size() >= Math.max(2, breaks - 1)
                && LETTERS.matcher(form).find();
        if (titles.contains(form) || (everywhere && standing.stream().allMatch(this::saysNothingOfAPerson))) {
            standing.forEach(rows::set);
        }
    }

    /** A sentence alone, what reports say of themselves, or a word beside numbers; no code and no vacancy. */
    private boolean saysNothingOfAPerson(int row) {
        int filled = 0;
        boolean footer = false;
        boolean plain = true;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                filled++;
                footer |= FOOTER.begins(cell);
                boolean number = NUMBERS.matcher(cell).matches();
                boolean word = !cell.matches(".*\\d.*") && !HolderWords.isNobody(cell);
                plain &= number || word || (cell.indexOf(' ') > 0 && !HolderWords.isNobody(cell));
            }
        }
        return footer || (plain && filled > 0);
    }

    private boolean isSparse(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row); column++) {
            filled += grid.code(row, column) == Grid.BLANK ? 0 : 1;
        }
        return filled * 2 <= usual;
    }

    /** The cells of a row without where they stand, numbers all alike; empty for a blank row. */
    private String form(int row) {
        StringBuilder form = new StringBuilder();
        for (int column = 0; column < grid.width(row); column++) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                form.append(NUMBERS.matcher(cell).replaceAll("0")).append('\n');
            }
        }
        return form.toString();
    }

    private String cell(int row, int column) {
        return grid.code(row, column) == Grid.BLANK ? "" : Whitespace.collapse(grid.cell(row, column));
    }
}
