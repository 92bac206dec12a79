package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays a table out for a screen: figures to the right, texts to the left and wrapped, bars in the room that is left. A
 * table whose figures alone are too wide is told in several parts, the first column repeated.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final Screen screen;

    public TextTable(Screen screen) {
        this.screen = screen;
    }

    /** The lines of the table without its title, none wider than the screen. */
    public List<String> lines(Table table) {
        List<String> lines = new ArrayList<>();
        for (Table part : TableParts.of(table, screen.width())) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            part(part, lines);
        }
        return lines;
    }

    private void part(Table table, List<String> lines) {
        int[] widths = ColumnWidths.of(table, screen.width());
        if (table.columns().stream().anyMatch(column -> !column.header().isEmpty())) {
            header(table, widths, lines);
        }
        for (List<Cell> row : table.rows()) {
            row(table.columns(), row, widths, lines);
        }
    }

    private void header(Table table, int[] widths, List<String> lines) {
        List<Cell> cells = table.columns().stream()
                .map(column -> Cell.of(column.header()).with(Tone.QUIET))
                .toList();
        row(table.columns(), cells, widths, lines);
        int total = IntStream.of(widths)
                .filter(width -> width > 0)
                .map(width -> width + GAP.length())
                .sum();
        lines.add(Tone.QUIET.paint("─".repeat(Math.max(1, total - GAP.length())), screen.colour()));
    }

    private void row(List<Column> columns, List<Cell> row, int[] widths, List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> wrapped =
                    widths[column] == 0 ? List.of() : cell(columns.get(column), row.get(column), widths[column]);
            cells.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        for (int line = 0; line < height; line++) {
            lines.add(line(columns, row, widths, cells, line));
        }
    }

    private String line(List<Column> columns, List<Cell> row, int[] widths, List<List<String>> cells, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                String part =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                String painted = row.get(column).tone().paint(part, screen.colour());
                String blank = " ".repeat(Math.max(0, widths[column] - DisplayWidth.of(part)));
                boolean right = columns.get(column).kind() == Column.Kind.FIGURE;
                text.append(text.isEmpty() ? "" : GAP).append(right ? blank + painted : painted + blank);
            }
        }
        return text.toString().stripTrailing();
    }

    private static List<String> cell(Column column, Cell cell, int width) {
        return switch (column.kind()) {
            case BAR -> List.of(Bar.of(cell.share(), width));
            case FIGURE -> List.of(cell.text());
            case TEXT -> Wrap.lines(cell.text(), width);
        };
    }
}
