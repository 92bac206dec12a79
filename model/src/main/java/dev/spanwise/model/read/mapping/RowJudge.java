package dev.spanwise.model.read.mapping;

import com.google.common.base.CharMatcher;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;

/** Tells data from repeated headers, template rows and totals. */
final class RowJudge {
    private static final WordList TEMPLATE = WordList.of("template");
    /** Template rows stand right below the header. */
    private static final int TEMPLATE_ROWS = 3;

    private static final int LEAST_COLUMNS_FOR_A_REMARK = 3;
    /** What lines between rows are drawn with where a table is text: {@code ---}, {@code :--:}, {@code +-----+}. */
    private static final CharMatcher LINE = CharMatcher.anyOf("-=_+:|~ ").or(CharMatcher.inRange('\u2500', '\u257F'));

    private static final int SHORTEST_LINE = 3;
    private static final int ASCII = 128;

    private final Grid grid;
    private final int headerRow;
    private final int lastFullRow;
    private final HeadRows head;
    private final ValuesBelow below;
    private final LoneCells lone;
    private final GroupHeadings headings;
    private final UnusualRows unusual;
    private final PageRows pages;
    private final GroupTotals groups;

    RowJudge(Grid grid, int headerRow) {
        this.grid = grid;
        this.headerRow = headerRow;
        this.head = new HeadRows(grid, headerRow);
        this.groups = new GroupTotals(grid);
        this.below = new ValuesBelow(grid);
        this.lone = new LoneCells(grid);
        this.headings = new GroupHeadings(grid, headerRow);
        this.lastFullRow = lastFullRow();
        this.unusual = new UnusualRows(grid, headerRow, this::mayBeginOtherThanData);
        this.pages = new PageRows(
                grid,
                headerRow,
                row -> headerRow != HeaderFinder.NONE && unusual.has(row) && repeatsHeader(row),
                usualCells());
    }

    private boolean mayBeginOtherThanData(int code) {
        TextPool texts = grid.texts(0);
        int first = texts.byteAt(code, 0);
        if (first >= '0' && first <= '9') {
            return false; // by far the most, and none of the words begins so
        }
        return first == '#' || mayBeLine(first) || TotalWords.mayBegin(texts, code);
    }

    RowFate fate(int row) {
        ReadingWatch.look();
        if (pages.has(row)) {
            return RowFate.REMARK;
        }
        if (!unusual.has(row)) {
            return RowFate.DATA;
        }
        if (grid.width(row) == 0) {
            return RowFate.BLANK;
        }
        if (headerRow != HeaderFinder.NONE && (head.has(row) || isHeader(row))) {
            return RowFate.HEADER;
        }
        if (isLine(row)) {
            return RowFate.BLANK;
        }
        if (lone.isMarkdownHeading(row)) {
            return RowFate.REMARK;
        }
        boolean below = headerRow != HeaderFinder.NONE && row <= headerRow + TEMPLATE_ROWS;
        if (below && (isTemplate(row) || head.namesItsColumns(row))) {
            return RowFate.TEMPLATE;
        }
        if (isTotal(row) || groups.has(row)) {
            return RowFate.TOTAL;
        }
        return isRemark(row) ? RowFate.REMARK : RowFate.DATA;
    }

    /** The last row with more than one filled cell that is no total. */
    private int lastFullRow() {
        int row = grid.rows() - 1;
        while (row > headerRow && (filledCells(row) < 2 || isTotal(row))) {
            row--;
        }
        return row;
    }

    private int usualCells() {
        return headerRow == HeaderFinder.NONE ? grid.columns() : filledCells(headerRow);
    }

    private int filledCells(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row); column++) {
            filled += grid.code(row, column) == Grid.BLANK ? 0 : 1;
        }
        return filled;
    }

    /** Nothing but strokes, at least once enough of them for a line. */
    private boolean isLine(int row) {
        boolean isLong = false;
        for (int column = 0; column < grid.width(row); column++) {
            int code = grid.code(row, column);
            if (code != Grid.BLANK) {
                String cell = mayBeLine(grid.texts(column).byteAt(code, 0)) ? grid.cell(row, column) : "";
                if (cell.isEmpty() || !LINE.matchesAllOf(cell)) {
                    return false;
                }
                isLong |= cell.strip().length() >= SHORTEST_LINE;
            }
        }
        return isLong;
    }

    private static boolean mayBeLine(int firstByte) {
        return firstByte >= ASCII || LINE.matches((char) firstByte);
    }

    /** One cell alone: below the table what a report says of itself, within it the heading of a group. */
    private boolean isRemark(int row) {
        if (filledCells(row) != 1) {
            return false;
        }
        String text = lone.of(row);
        if (usualCells() < LEAST_COLUMNS_FOR_A_REMARK) {
            return row > lastFullRow && LoneCells.isFooter(text) && standsApart(row);
        }
        if (row < lastFullRow) {
            return lone.isHeading(text)
                    || (headerRow != HeaderFinder.NONE && (repeatsHeader(row + 1) || headings.has(row)));
        }
        return LoneCells.isFooter(text) || (LoneCells.isFooterApart(text) && standsApart(row));
    }

    /** Below a blank line, a total or another remark. */
    private boolean standsApart(int row) {
        for (int above = row; above > Math.max(0, lastFullRow); above--) {
            boolean gap =
                    grid.line(above) - grid.line(above - 1) > 1 || grid.width(above - 1) == 0 || isLine(above - 1);
            if (gap || isTotal(above - 1)) {
                return true;
            }
        }
        return false;
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
                boolean means = cell.length() < 80
                        && Synonyms.get().find(cell).stream().anyMatch(Synonyms.Match::isExact)
                        && !below.has(row, column);
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

    private boolean isMostlyBlank(int row) {
        return filledCells(row) * 2 <= usualCells();
    }

    /** The first filled cell says so, and all others are numbers, perhaps of something: {@code 40 people}. */
    private boolean isTotal(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row); column++) {
            int code = grid.code(row, column);
            boolean mayBegin = code == Grid.BLANK || filled > 0 || TotalWords.mayBegin(grid.texts(column), code);
            if (!mayBegin && !isMostlyBlank(row)) {
                return false;
            }
            String cell = Whitespace.trim(grid.cell(row, column));
            if (!cell.isEmpty()) {
                boolean fits = filled++ == 0 ? TotalWords.are(cell, isMostlyBlank(row)) : TotalWords.isNumber(cell);
                if (!fits) {
                    return false;
                }
            }
        }
        return true;
    }
}
