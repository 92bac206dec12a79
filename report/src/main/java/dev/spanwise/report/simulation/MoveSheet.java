package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a move log as CSV, XLSX or JSON, one row a move, formulas defused. */
public final class MoveSheet {
    private static final List<String> COLUMNS = List.of(
            "step",
            "id",
            "name",
            "position-title",
            "outcome",
            "old-manager-id",
            "old-manager",
            "new-manager-id",
            "new-manager",
            "old-layer",
            "new-layer",
            "reason");

    private final Attributes attributes;
    private final Locale language;
    private final Texts texts;

    private MoveSheet(Attributes attributes, Locale language) {
        this.attributes = attributes;
        this.language = language;
        this.texts = Texts.in(MoveSheet.class, language);
    }

    /** Writes the whole log and closes the stream. */
    public static void write(
            MoveLog log, Attributes attributes, RowWriter.Format format, OutputStream stream, Locale language)
            throws IOException {
        MoveSheet sheet = new MoveSheet(attributes, language);
        List<String> headers = COLUMNS.stream()
                .map(column -> sheet.texts.get("sheet." + column))
                .toList();
        try (RowWriter rows = RowWriter.open(format, stream, sheet.texts.get("sheet.title"), headers)) {
            for (int number = 0; number < log.size(); number++) {
                rows.write(sheet.row(log.get(number)));
            }
        }
    }

    private List<@Nullable Object> row(Move move) {
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                move.step(),
                Labels.id(attributes, move.record()),
                attributes.text(Field.NAME, move.record()),
                attributes.text(Field.TITLE, move.record()),
                texts.get("outcome." + move.outcome().id()),
                Labels.id(attributes, move.oldManager()),
                Labels.of(attributes, move.oldManager()),
                Labels.id(attributes, move.newManager()),
                Labels.of(attributes, move.newManager()),
                move.oldLayer(),
                move.newLayer() == 0 ? null : move.newLayer(),
                move.reason(attributes, language)));
    }
}
