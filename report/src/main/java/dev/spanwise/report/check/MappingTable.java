package dev.spanwise.report.check;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.column.MappedColumn;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import java.util.Locale;

/** How the columns of the files were understood, a row each. */
public final class MappingTable {
    private MappingTable() {}

    public static Table of(ReadResult source, Locale language) {
        Texts texts = Texts.in(MappingTable.class, language);
        return Columns.<MappedColumn>in(texts)
                .text("mapping.field", column -> column.role().id())
                .text("mapping.column", MappedColumn::column)
                .text("mapping.target", MappedColumn::target)
                .text("mapping.understood", column -> understood(column, texts))
                .table("", source.mapping().columns());
    }

    private static String understood(MappedColumn column, Texts texts) {
        String key = column.target().isEmpty() ? "source.understood" : "source.resolve";
        String understood = texts.get(key, column.resolves(), column.of());
        String normalised = String.join("; ", column.normalised());
        return normalised.isEmpty() ? understood : understood + "; " + normalised;
    }
}
