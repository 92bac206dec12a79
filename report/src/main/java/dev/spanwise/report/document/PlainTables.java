package dev.spanwise.report.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables of a document without what only a screen shows: bars go, figures and notices become tables. */
public final class PlainTables {
    private PlainTables() {}

    private static Table of(Figures figures) {
        List<List<Cell>> rows = figures.figures().stream()
                .map(figure -> List.of(Cell.of(figure.label()), figure.value()))
                .toList();
        return new Table("", List.of(Column.text(""), Column.figure("")), rows);
    }

    private static Table of(Notices notices) {
        List<Column> columns = IntStream.range(0, notices.headers().size())
                .mapToObj(at -> new Column(notices.headers().get(at), at == 2 ? Column.Kind.FIGURE : Column.Kind.TEXT))
                .toList();
        List<List<Cell>> rows = notices.notices().stream()
                .map(notice -> List.of(
                        notice.severity(),
                        Cell.of(notice.id()),
                        notice.count(),
                        Cell.of(notice.message()),
                        Cell.of(notice.nextStep())))
                .toList();
        return new Table(notices.title(), columns, rows);
    }

    /** The tables of a document in reading order. */
    public static List<Table> listOf(Document document) {
        return document.blocks().stream()
                .flatMap(block -> findOf(block).stream())
                .toList();
    }

    /** What a block is as a table; nothing for titles and sentences. */
    static Optional<Table> findOf(Block block) {
        if (block instanceof Figures figures) {
            return Optional.of(of(figures));
        }
        if (block instanceof Notices notices) {
            return Optional.of(of(notices));
        }
        return block instanceof Table table ? Optional.of(of(table)) : Optional.empty();
    }

    private static Table of(Table table) {
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
