package dev.spanwise.report.text;

import java.util.List;
import java.util.stream.IntStream;

/** The tables of a document without what only a screen shows: bars go, headline figures become a table of two columns. */
final class PlainTables {
    private PlainTables() {}

    static Table of(Figures figures) {
        List<List<Cell>> rows = figures.figures().stream()
                .map(figure -> List.of(Cell.of(figure.label()), figure.value()))
                .toList();
        return new Table("", List.of(Column.text(""), Column.figure("")), rows);
    }

    static Table of(Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).kind() != Column.Kind.BAR)
                .boxed()
                .toList();
        return new Table(
                table.title(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }
}
