package dev.spanwise.report.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables of a document without what only a screen shows: bars go, figures and notices become tables. */
public final class PlainTables {
    private PlainTables() {}

    /** The tables of a document in reading order. */
    public static List<Table> listOf(Document document) {
        return document.blocks().stream()
                .flatMap(block -> findOf(block).stream())
                .toList();
    }

    /** What a block is as a table; nothing for titles and sentences. */
    static Optional<Table> findOf(Block block) {
        if (block instanceof Figures figures) {
            return Optional.of(figures.table());
        }
        if (block instanceof Notices notices) {
            return Optional.of(notices.table());
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
