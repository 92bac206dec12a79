package dev.spanwise.report.board;

import dev.spanwise.report.document.Block;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Paragraph;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Title;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as the notes of a slide: a line for each sentence and each row. */
final class Spoken {
    private Spoken() {}

    static String of(Document document) {
        return document.blocks().stream().flatMap(Spoken::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Title title) {
            return Stream.of(title.text());
        }
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Table table) {
            Stream<String> head = table.title().isEmpty() ? Stream.of() : Stream.of(table.title());
            return Stream.concat(head, table.rows().stream().map(Spoken::line));
        }
        return Stream.of();
    }

    private static String line(List<Cell> row) {
        return row.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
    }
}
