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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small table whose columns are known by their headers, in any format that charts are read from. */
final class MoneyTable {
    /** So far down the header may stand. */
    private static final int MOST_ABOVE = 20;

    private final String file;
    private final Grid grid;
    private final int header;
    private final Map<MoneyColumn, Integer> columns;

    private MoneyTable(String file, Grid grid, int header, Map<MoneyColumn, Integer> columns) {
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
    static MoneyTable of(Input input, List<MoneyColumn> needed, List<MoneyColumn> others) {
        Content content = new Content(input, Limits.UPLOAD, ProgressListener.NONE);
        Grid grid = TableReader.read(content, TableOptions.DISCOVER, 0).get(0).grid();
        List<MoneyColumn> all = Stream.concat(needed.stream(), others.stream()).toList();
        for (int row = 0; row < Math.min(MOST_ABOVE, grid.rows()); row++) {
            Map<MoneyColumn, Integer> columns = columns(grid, row, all);
            if (columns.keySet().containsAll(needed)) {
                return new MoneyTable(input.name(), grid, row, columns);
            }
        }
        String names = needed.stream().map(MoneyColumn::id).collect(Collectors.joining(", "));
        throw new UnreadableInputException("money-columns", input.name(), names);
    }

    /** Each header counts once: the one that is a word of the column before the one that has it among others. */
    private static Map<MoneyColumn, Integer> columns(Grid grid, int row, List<MoneyColumn> wanted) {
        Map<MoneyColumn, Integer> columns = new EnumMap<>(MoneyColumn.class);
        for (boolean whole : List.of(true, false)) {
            for (MoneyColumn column : wanted) {
                IntStream.range(0, grid.columns())
                        .filter(at -> !columns.containsKey(column) && !columns.containsValue(at))
                        .filter(at -> whole
                                ? column.isCalled(Whitespace.collapse(grid.cell(row, at)))
                                : column.isIn(Whitespace.collapse(grid.cell(row, at))))
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

    boolean has(MoneyColumn column) {
        return columns.containsKey(column);
    }

    private NumberNotation notation(MoneyColumn column) {
        NumberNotation notation = new NumberNotation();
        rows().forEach(row -> notation.look(row.text(column)));
        return notation;
    }

    /** One row. */
    final class Row {
        private final int row;

        private Row(int row) {
            this.row = row;
        }

        /** What stands there, empty for nothing. */
        String text(MoneyColumn column) {
            Integer at = columns.get(column);
            return at == null ? "" : Whitespace.collapse(grid.cell(row, at));
        }

        /** The number that stands there; NaN where nothing does. */
        double number(MoneyColumn column) {
            String text = text(column).replace("%", "").strip();
            double number = text.isEmpty() ? Double.NaN : notation(column).parse(text);
            if (!text.isEmpty() && !(number >= 0)) {
                throw wrong(column, "money-number");
            }
            return number;
        }

        /** What stands there. */
        String needed(MoneyColumn column) {
            if (text(column).isEmpty()) {
                throw wrong(column, "money-blank");
            }
            return text(column);
        }

        UnreadableInputException wrong(MoneyColumn column, String key) {
            return new UnreadableInputException(key, file, grid.line(row), column.id(), text(column));
        }
    }
}
