package dev.spanwise.report.check;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.mapping.MappedColumn;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.util.List;
import java.util.Locale;

/** How the columns of the files were understood, a row each. */
public final class MappingTable {
    private MappingTable() {}

    public static Table of(ReadResult source, Locale language) {
        Texts texts = Texts.in(MappingTable.class, language);
        return new Table(
                "",
                List.of(
                        Column.text(texts.get("mapping.field")),
                        Column.text(texts.get("mapping.column")),
                        Column.text(texts.get("mapping.target")),
                        Column.text(texts.get("mapping.understood"))),
                source.mapping().columns().stream()
                        .map(column -> row(column, texts))
                        .toList());
    }

    private static List<Cell> row(MappedColumn column, Texts texts) {
        String key = column.target().isEmpty() ? "source.understood" : "source.resolve";
        String understood = texts.get(key, column.resolves(), column.of());
        String normalised = String.join("; ", column.normalised());
        return List.of(
                Cell.of(column.role().id()),
                Cell.of(column.column()),
                Cell.of(column.target()),
                Cell.of(normalised.isEmpty() ? understood : understood + "; " + normalised));
    }
}
