package dev.spanwise.model.read.workbook;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one sheet in their order, and what is hidden, merged or not calculated in it. */
final class SheetBuilder {
    private static final int MOST_MERGED = 1_000_000;

    private final Content content;
    private final String format;
    private final @Nullable String sheet;
    private final List<MergedCells.Area> merged = new ArrayList<>();
    private final List<SourceRow> hidden = new ArrayList<>();
    private Grid grid;
    private boolean filtered;
    private int line;
    private boolean started;
    private boolean hiddenRow;
    private int uncalculated;
    private String firstUncalculated = "";

    SheetBuilder(Content content, String format, @Nullable String sheet) {
        this.content = content;
        this.format = format;
        this.sheet = sheet;
        this.grid = new Grid(content.name(), content.limits());
    }

    /** Begins a row; one without cells leaves no trace. */
    void startRow(int number, boolean isHidden) {
        ReadingWatch.look();
        if (number > content.limits().rows()) {
            throw new UnreadableInputException(
                    "too-many-rows", content.name(), content.limits().rows());
        }
        if (number < 1) {
            throw new UnreadableInputException("broken-workbook", content.name());
        }
        line = number;
        started = false;
        hiddenRow = isHidden;
    }

    /**
     * Puts a text into a column of the row, from 0.
     *
     * @throws UnreadableInputException when the column is too far to the right
     */
    void cell(int column, String text) {
        if (column >= content.limits().columns()) {
            throw new UnreadableInputException(
                    "too-many-columns", content.name(), content.limits().columns());
        }
        if (Whitespace.isBlank(text)) {
            return;
        }
        if (!started) {
            started = true;
            grid.startRow(line);
            if (hiddenRow) {
                hidden.add(new SourceRow(content.name(), line));
            }
        }
        grid.set(column, text);
    }

    /** Says that the cells of a column from one line to another are one. */
    void merge(int column, int firstLine, int lastLine) {
        if (lastLine > firstLine && column < content.limits().columns() && merged.size() < MOST_MERGED) {
            merged.add(new MergedCells.Area(column, firstLine, lastLine));
        }
    }

    /** Says that a formula's result was not saved with the workbook. */
    void uncalculated(int column) {
        if (uncalculated++ == 0) {
            firstUncalculated = columnName(column) + line;
        }
    }

    /** Says that hidden rows are so because of a filter. */
    void filtered() {
        filtered = true;
    }

    /** The letters by which spreadsheets call a column. */
    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    boolean isEmpty() {
        return grid.rows() == 0 && uncalculated == 0;
    }

    RawTable table() {
        List<Problem> problems = new ArrayList<>();
        if (!merged.isEmpty()) {
            MergedCells cells = new MergedCells(content, grid, merged);
            grid = cells.filled();
            if (!cells.rows().isEmpty()) {
                problems.add(Problem.of(
                        ProblemKind.MERGED_CELLS, cells.rows(), cells.rows().size()));
            }
        }
        if (!hidden.isEmpty()) {
            ProblemKind kind = filtered ? ProblemKind.FILTERED_ROWS : ProblemKind.HIDDEN_ROWS;
            problems.add(Problem.of(kind, hidden, hidden.size()));
        }
        if (uncalculated > 0) {
            problems.add(
                    Problem.of(ProblemKind.UNCALCULATED, List.of(), content.name(), uncalculated, firstUncalculated));
        }
        return new RawTable(content.name(), format, sheet, null, null, false, grid, RawTable.Remarks.of(problems));
    }
}
