package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy in the order of the rows: each row says how deep it is, and hangs under the nearest one before it that is
 * one level higher.
 */
final class Outline {
    private static final WordList DEPTH = WordList.of("depth");
    private static final Pattern LEADING = Pattern.compile("^[\\s\\u00A0.\\-–—>*•·▪■‣◦○●+`\\\\|│├└─_]*");
    private static final int LEAST_ROWS = 3;

    private final int[] parents;

    private Outline(int[] parents) {
        this.parents = parents;
    }

    /** Columns that an outline by level numbers or by indentation gives; none where the table is no outline. */
    static List<DerivedColumn> of(Table table, Columns columns) {
        if (BareOutline.isProse(table)) {
            return List.of();
        }
        for (int column = 0; column < table.columns(); column++) {
            String words = String.join(" ", HeaderText.allWords(table.headers().get(column)));
            Outline byNumber = DEPTH.has(words) ? of(numbers(table, column), false) : null;
            if (byNumber != null) {
                return byNumber.columns(table, table.columnName(column), List.of(column), ownKey(table, columns));
            }
        }
        for (int column : List.copyOf(named(columns))) {
            Outline byIndent = of(indents(table, column), true);
            if (byIndent != null) {
                return byIndent.named(table, columns, column, " (indented)", Outline::bare);
            }
        }
        int[] bare = BareOutline.depths(table);
        Outline outline = bare.length == 0 ? null : of(bare, true);
        if (outline != null) {
            return outline.named(table, columns, 0, " (indented)", Outline::bare);
        }
        return NumberedOutline.of(table, columns, table.columnsOfFile() == 1 ? List.of(0) : named(columns));
    }

    /**
     * The outline that depths make, or null where they make none: the first row is the highest, no step leads down by
     * more than one level, and some lead up again, since rows that are only sorted by level say nothing.
     *
     * @param loose whether depths may be any numbers that grow, such as spaces, and a list without a step up will do
     */
    static @Nullable Outline of(int[] depths, boolean loose) {
        if (depths.length < LEAST_ROWS || Arrays.stream(depths).anyMatch(depth -> depth < 0)) {
            return null;
        }
        int[] parents = new int[depths.length];
        int[] open = new int[depths.length];
        int height = 0;
        boolean up = false;
        for (int row = 0; row < depths.length; row++) {
            int depth = depths[row];
            boolean jump = row > 0 && !loose && depth > depths[row - 1] + 1;
            if (depth < depths[0] || jump) {
                return null;
            }
            up |= row > 0 && depth < depths[row - 1];
            while (height > 0 && depths[open[height - 1]] >= depth) {
                height--;
            }
            parents[row] = height == 0 ? Hierarchy.NONE : open[height - 1];
            open[height++] = row;
        }
        boolean deep = Arrays.stream(depths).distinct().count() > 1;
        return deep && (up || loose) ? new Outline(parents) : null;
    }

    private static int[] numbers(Table table, int column) {
        return IntStream.range(0, table.size())
                .map(row -> {
                    String text = table.text(row, column).replaceAll("[^0-9]", "");
                    return text.isEmpty() || text.length() > 3 ? -1 : Integer.parseInt(text);
                })
                .toArray();
    }

    private static List<Integer> named(Columns columns) {
        List<Integer> named = new ArrayList<>();
        for (ColumnRole role : List.of(ColumnRole.NAME, ColumnRole.TITLE, ColumnRole.DEPARTMENT)) {
            columns.find(role).ifPresent(named::add);
        }
        return named;
    }

    private static int[] indents(Table table, int column) {
        return IntStream.range(0, table.size())
                .map(row -> {
                    String text = table.written(row, column);
                    return text.isBlank() ? -1 : indent(text);
                })
                .toArray();
    }

    /** A text without the spaces and signs before it. */
    static String bare(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** How many spaces and signs stand before a text. */
    static int indent(String text) {
        Matcher leading = LEADING.matcher(text);
        return leading.find() ? leading.end() : 0;
    }

    /**
     * The columns of names and of those above.
     *
     * @param sign what tells the header of the names from that of the column they are taken from
     * @param bareName what a cell calls the row
     */
    List<DerivedColumn> named(Table table, Columns columns, int column, String sign, UnaryOperator<String> bareName) {
        boolean names = columns.find(ColumnRole.NAME).orElse(-1) == column;
        DerivedColumn bare = DerivedColumn.of(
                table.columnName(column) + sign,
                List.of(column),
                names ? DerivedColumn.Claim.NAME : DerivedColumn.Claim.KEY,
                table.size(),
                row -> bareName.apply(table.text(row, column)));
        DerivedColumn id = ownKey(table, columns);
        boolean other = id != null && !(names && id.parts().equals(List.of(column)));
        List<DerivedColumn> derived = columns(table, table.columnName(column), List.of(column), other ? id : bare);
        return names && other ? Stream.concat(Stream.of(bare), derived.stream()).toList() : derived;
    }

    /** The column that names each row, where it names every one and none twice; null where there is none. */
    private static @Nullable DerivedColumn ownKey(Table table, Columns columns) {
        for (ColumnRole role : List.of(ColumnRole.ID, ColumnRole.EMAIL, ColumnRole.NAME, ColumnRole.TITLE)) {
            OptionalInt column = columns.find(role);
            if (column.isPresent() && isUnique(table, column.getAsInt())) {
                return DerivedColumn.of(
                        "",
                        List.of(column.getAsInt()),
                        DerivedColumn.Claim.KEY,
                        table.size(),
                        row -> table.text(row, column.getAsInt()));
            }
        }
        return null;
    }

    private static boolean isUnique(Table table, int column) {
        Fit fit = table.fit(column);
        return fit.distinct() == table.size() && fit.filled() == table.size();
    }

    /**
     * The column of the row above, by what it is called; where that does not tell rows apart, by their numbers.
     *
     * @param names what each row is called, without a header where that is a column of the table; null for nothing
     */
    List<DerivedColumn> columns(Table table, String from, List<Integer> parts, @Nullable DerivedColumn names) {
        List<DerivedColumn> derived = new ArrayList<>();
        boolean unique = names != null
                && names.texts().size() == table.size()
                && Arrays.stream(names.codes()).noneMatch(code -> code == Grid.BLANK);
        DerivedColumn keys = unique && names != null
                ? names
                : DerivedColumn.of(
                        "#", List.of(), DerivedColumn.Claim.KEY, table.size(), row -> String.valueOf(table.line(row)));
        if (names != null && !names.header().isEmpty()) {
            derived.add(names);
        }
        if (!unique) {
            derived.add(keys);
        }
        derived.add(DerivedColumn.of(
                DerivedColumn.ABOVE + from,
                parts,
                DerivedColumn.Claim.STRUCTURE,
                table.size(),
                row -> parents[row] == Hierarchy.NONE ? "" : keys.texts().get(keys.codes()[parents[row]])));
        return derived;
    }
}
