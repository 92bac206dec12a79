package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;

/** Tells data from repeated headers, template rows and totals. */
final class RowJudge {
    private static final WordList TEMPLATE = WordList.of("template");
    private static final WordList TOTAL = WordList.of("total");
    /** Template rows stand right below the header. */
    private static final int TEMPLATE_ROWS = 3;

    private final Grid grid;
    private final int headerRow;

    RowJudge(Grid grid, int headerRow) {
        this.grid = grid;
        this.headerRow = headerRow;
    }

    RowFate fate(int row) {
        if (grid.width(row) == 0) {
            return RowFate.BLANK;
        }
        if (isHeader(row)) {
            return RowFate.HEADER;
        }
        if (row <= headerRow + TEMPLATE_ROWS && isTemplate(row)) {
            return RowFate.TEMPLATE;
        }
        return isTotal(row) ? RowFate.TOTAL : RowFate.DATA;
    }

    private boolean isHeader(int row) {
        return repeatsHeader(row) || (row == headerRow + 1 && isSecondLine(row));
    }

    /** Most cells are the header's own; texts are compared by their numbers, since every row comes by here. */
    private boolean repeatsHeader(int row) {
        int filled = 0;
        int same = 0;
        for (int column = 0; column < grid.width(row); column++) {
            int code = grid.code(row, column);
            if (code != Grid.BLANK) {
                filled++;
                same += code == grid.code(headerRow, column) ? 1 : 0;
            }
        }
        return same * 2 > filled && same >= Math.min(2, filled);
    }

    /** Most cells are headers themselves, in other words than those above. */
    private boolean isSecondLine(int row) {
        int filled = 0;
        int meaningful = 0;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = Whitespace.collapse(grid.cell(row, column));
            if (!cell.isEmpty()) {
                filled++;
                boolean means =
                        cell.length() < 80 && Synonyms.get().find(cell).stream().anyMatch(Synonyms.Match::isExact);
                meaningful += means ? 1 : 0;
            }
        }
        return meaningful >= 2 && meaningful * 3 >= filled * 2;
    }

    /** The first filled cell says so, or two cells are placeholders. */
    private boolean isTemplate(int row) {
        int filled = 0;
        int placeholders = 0;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = Whitespace.trim(grid.cell(row, column));
            if (!cell.isEmpty() && cell.length() < 80) {
                if (filled++ == 0 && TEMPLATE.begins(cell)) {
                    return true;
                }
                placeholders += isPlaceholder(cell) ? 1 : 0;
            }
        }
        return placeholders >= 2;
    }

    /** {@code <your name>}, {@code [name]}, {@code {name}}. */
    private static boolean isPlaceholder(String cell) {
        return cell.matches("<[^<>@]+>|\\{[^{}]+}|\\[[^\\[\\]()]+]");
    }

    /** The first filled cell says so, and all others are numbers. */
    private boolean isTotal(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row); column++) {
            String cell = Whitespace.trim(grid.cell(row, column));
            if (!cell.isEmpty()) {
                boolean fits = filled++ == 0 ? cell.length() < 80 && TOTAL.begins(cell) : NumberText.isNumber(cell);
                if (!fits) {
                    return false;
                }
            }
        }
        return true;
    }
}
