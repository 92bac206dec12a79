package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;

/**
 * Rows of pivot tables that add up a group within others: {@code Ida | Ben Total | | 260000}. What is left without the
 * word must be a group itself, that is, stand in the same column, since there are people called Total.
 */
final class GroupTotals {
    private static final WordList TOTAL = WordList.of("total");

    private final Grid grid;

    GroupTotals(Grid grid) {
        this.grid = grid;
    }

    /** Whether the last text of a row says so, and nothing but numbers stands behind it. */
    boolean has(int row) {
        int column = grid.width(row) - 1;
        while (column >= 0 && isNumberOrBlank(grid.cell(row, column))) {
            column--;
        }
        return column >= 0 && isTotal(grid.texts(column), Whitespace.collapse(grid.cell(row, column)));
    }

    private static boolean isNumberOrBlank(String cell) {
        return cell.isBlank() || NumberText.isNumber(Whitespace.trim(cell));
    }

    private static boolean isTotal(TextPool group, String text) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        return first > 0
                && ((TOTAL.has(text.substring(last + 1)) && isThere(group, text.substring(0, last)))
                        || (TOTAL.has(text.substring(0, first)) && isThere(group, text.substring(first + 1))));
    }

    /** Some programs set a dash between. */
    private static boolean isThere(TextPool group, String text) {
        return group.find(text) >= 0 || group.find(text.replaceAll("^[-–—:]\\s|\\s?[-–—:]$", "")) >= 0;
    }
}
