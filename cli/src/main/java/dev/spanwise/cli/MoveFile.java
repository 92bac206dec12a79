package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.model.Attributes;
import dev.spanwise.report.sheet.RowWriter;
import dev.spanwise.report.simulation.MoveSheet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes the list of moves to the file that was asked for, in the format of its ending. */
final class MoveFile {
    private final Session session;

    MoveFile(Session session) {
        this.session = session;
    }

    void write(MoveLog log, Attributes attributes, Path file) {
        RowWriter.Format format =
                format(file).orElseThrow(() -> new CommandFailure(session.text("simulate.moves-ending", file)));
        new OutputFile(session, file)
                .write(stream -> MoveSheet.write(log, attributes, format, stream, session.language()));
        session.note(session.text("written", file));
    }

    private static Optional<RowWriter.Format> format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(RowWriter.Format.CSV);
        }
        if (name.endsWith(".xlsx")) {
            return Optional.of(RowWriter.Format.XLSX);
        }
        return name.endsWith(".json") ? Optional.of(RowWriter.Format.JSON) : Optional.empty();
    }
}
