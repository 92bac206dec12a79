package dev.spanwise.model.read.money;

import dev.spanwise.model.read.detect.TableReader;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.NumberNotation;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small table whose columns are known by their headers, in any format that charts are read from. */
final class MoneyTable {
    /** So far down the header may stand. */
    private static final int MOST_ABOVE = 20;

    /** What a column of such a table is. */
    enum Column {
        CURRENCY,
        RATE,
        DATE,
        SOURCE,
        PLACE,
        TYPE,
        PERCENT,
        GRADE,
        LOW,
        HIGH,
        MIDDLE;

        private final WordList words = WordList.of("money-" + name().toLowerCase(java.util.Locale.ROOT));
    }

    private final String file;
    private final Grid grid;
    private final int header;
    private final Map<Column, Integer> columns;
    private final Map<Column, NumberNotation> notations = new EnumMap<>(Column.class);

    private MoneyTable(String file, Grid grid, int header, Map<Column, Integer> columns) {
        this.file = file;
        this.grid = grid;
        this.header = header;
        this.columns = columns;
    }

    /**
     * The table of an input.
     *
     * @param needed columns without which it says nothing
     * @param others that it may have
     * @throws UnreadableInputException naming the columns it lacks
     */
    static MoneyTable of(Input input, List<Column> needed, List<Column> others) {
        Content content = new Content(input, Limits.UPLOAD, ProgressListener.NONE);
        Grid grid = TableReader.read(content, TableOptions.DISCOVER, 0).get(0).grid();
        List<Column> all = Stream.concat(needed.stream(), others.stream()).toList();
        for (int row = 0; row < Math.min(MOST_ABOVE, grid.rows()); row++) {
            Map<Column, Integer> columns = columns(grid, row, all);
            if (columns.keySet().containsAll(needed)) {
                return new MoneyTable(input.name(), grid, row, columns);
            }
        }
        String names = needed.stream()
                .map(column -> column.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new UnreadableInputException("money-columns", input.name(), names);
    }

    /** Each header counts once: the one that is a word of the column before the one that has it among others. */
    private static Map<Column, Integer> columns(Grid grid, int row, List<Column> wanted) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (boolean whole : List.of(true, false)) {
            for (Column column : wanted) {
                IntStream.range(0, grid.columns())
                        .filter(at -> !columns.containsKey(column) && !columns.containsValue(at))
                        .filter(at -> whole
                                ? column.words.has(Whitespace.collapse(grid.cell(row, at)))
                                : column.words.isIn(Whitespace.collapse(grid.cell(row, at))))
                        .findFirst()
                        .ifPresent(at -> columns.put(column, at));
            }
        }
        return columns;
    }

    /** The rows below the header that are not blank. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = header + 1; row < grid.rows(); row++) {
            Row next = new Row(row);
            if (columns.keySet().stream().anyMatch(column -> !next.text(column).isEmpty())) {
                rows.add(next);
            }
        }
        return rows;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    private NumberNotation notation(Column column) {
        return notations.computeIfAbsent(column, c -> {
            NumberNotation notation = new NumberNotation();
            rows().forEach(row -> notation.look(row.text(column)));
            return notation;
        });
    }

    /** One row. */
    final class Row {
        private final int row;

        private Row(int row) {
            this.row = row;
        }

        /** What stands there, empty for nothing. */
        String text(Column column) {
            Integer at = columns.get(column);
            return at == null ? "" : Whitespace.collapse(grid.cell(row, at));
        }

        /** The number that stands there; NaN where nothing does. */
        double number(Column column) {
            String text = text(column).replace("%", "").strip();
            double number = text.isEmpty() ? Double.NaN : notation(column).parse(text);
            if (!text.isEmpty() && !(number >= 0)) {
                throw wrong(column, "money-number");
            }
            return number;
        }

        /** What stands there. */
        String needed(Column column) {
            if (text(column).isEmpty()) {
                throw wrong(column, "money-blank");
            }
            return text(column);
        }

        UnreadableInputException wrong(Column column, String key, @Nullable Object... more) {
            return new UnreadableInputException(
                    key,
                    file,
                    grid.line(row),
                    column.name().toLowerCase(java.util.Locale.ROOT),
                    text(column),
                    more.length == 0 ? "" : String.valueOf(more[0]));
        }
    }
}
