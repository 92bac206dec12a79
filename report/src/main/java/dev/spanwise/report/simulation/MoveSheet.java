package dev.spanwise.report.simulation;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.sheet.SheetColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes a move log as CSV, XLSX or JSON, one row a move, formulas defused. */
public final class MoveSheet {
    private MoveSheet() {}

    /** Writes the whole log and closes the stream. */
    public static void write(
            MoveLog log, Attributes attributes, RowWriter.Format format, OutputStream stream, Locale language)
            throws IOException {
        SheetColumns.<Move>in(Texts.in(MoveSheet.class, language))
                .add("step", Move::step)
                .add("id", move -> Labels.id(attributes, move.record()))
                .add("name", move -> attributes.text(Field.NAME, move.record()))
                .add("position-title", move -> attributes.text(Field.TITLE, move.record()))
                .word("outcome", "outcome", move -> move.outcome().id())
                .add("old-manager-id", move -> Labels.id(attributes, move.oldManager()))
                .add("old-manager", move -> attributes.label(move.oldManager()))
                .add("new-manager-id", move -> Labels.id(attributes, move.newManager()))
                .add("new-manager", move -> attributes.label(move.newManager()))
                .add("old-layer", move -> move.oldLayer() == 0 ? null : (Object) move.oldLayer())
                .add("new-layer", move -> move.newLayer() == 0 ? null : (Object) move.newLayer())
                .add("reason", move -> move.reason(attributes, language))
                .write(log.moves(), format, stream, "sheet.title");
    }
}
