package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.regex.Pattern;

/** What a single filled cell in a table of several columns says: a remark of the report, or the heading of a group. */
final class LoneCells {
    private static final WordList FOOTER = WordList.of("footer");
    private static final WordList CLASSIFIED = WordList.of("undisclosed");
    /** {@code (8 rows)}, {@code 8 rows selected.}, as databases end their answers. */
    private static final Pattern COUNT = Pattern.compile(
            "\\(\\d+ \\p{L}+\\)|\\(?\\d+ (rows?|records?|zeilen?|sätze|datensätze|lignes?|filas?|registros?|righe|rijen|linhas?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6} \\S.*");

    private final Grid grid;

    LoneCells(Grid grid) {
        this.grid = grid;
    }

    /** Whether a text is what reports say of themselves, such as how secret they are or which page it is. */
    static boolean isFooter(String text) {
        return FOOTER.begins(text) || COUNT.matcher(text).matches();
    }

    /** The same for a text that stands below the table and apart from it. */
    static boolean isFooterApart(String text) {
        return text.indexOf(' ') > 0 || isFooter(text) || CLASSIFIED.has(text);
    }

    /** A heading names its group by a colon, {@code Department: Sales}, and no row refers to it. */
    boolean isHeading(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && (colon == text.length() - 1 || text.charAt(colon + 1) == ' ')
                && !Synonyms.get().find(text.substring(0, colon)).isEmpty()
                && !standsElsewhere(text);
    }

    private boolean standsElsewhere(String text) {
        int places = 0;
        for (int column = 0; column < grid.columns(); column++) {
            TextPool texts = grid.texts(column);
            places += texts.find(text) >= 0 ? 1 : 0;
        }
        return places > 1;
    }

    /** {@code ## Team} above a list. */
    boolean isMarkdownHeading(int row) {
        return grid.cell(row, 0).startsWith("#") && MARKDOWN.matcher(of(row)).matches();
    }

    /** The only filled cell of a row, empty where there are more. */
    String of(int row) {
        String only = "";
        for (int column = 0; column < grid.width(row); column++) {
            if (grid.code(row, column) != Grid.BLANK) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = Whitespace.collapse(grid.cell(row, column));
            }
        }
        return only;
    }
}
