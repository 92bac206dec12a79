package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedOrganisation;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.report.sheet.OrganisationSheet;
import dev.spanwise.report.sheet.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code spanwise generate}: writes a synthetic organisation, row by row. */
final class GenerateCommand implements Command, AskedOptions.Asking {
    private final Session session;

    private final AskedOptions asked = new AskedOptions(1, AskedOrganisation.OPTIONS);

    private @Nullable GeneratedFormat format;

    private @Nullable Path output;

    /** The kinds of files an organisation can be written to. */
    enum GeneratedFormat implements MachineWord {
        CSV,
        XLSX,
        JSON;

        static GeneratedFormat ofFile(@Nullable Path file) {
            String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".xlsx") ? XLSX : name.endsWith(".json") ? JSON : CSV;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.value(GeneratedFormat.class, "csv|xlsx|json", 80, typed -> format = typed, "--format");
        options.file(81, file -> output = file, "-o", "--output");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked);
    }

    @Override
    public Integer call() throws IOException {
        AskedOrganisation wanted = AskedOrganisation.of(asked);
        boolean messy = wanted.messy();
        GeneratedFormat kind = format == null ? GeneratedFormat.ofFile(output) : format;
        if (messy && kind == GeneratedFormat.JSON) {
            throw new CommandFailure(session.text("generate.messy-json"));
        }
        SyntheticOrganisation organisation = OrgGenerator.organisation(wanted.options());
        OutputFile.Content rows =
                stream -> OrganisationSheet.write(organisation, messy, writerFormat(kind, wanted), stream);
        if (output == null) {
            rows.writeTo(new UnclosedStream(session.out()));
        } else {
            new OutputFile(session, output).write(rows);
        }
        if (output != null) {
            session.note(session.text(
                    "generate.written",
                    output,
                    organisation.size(),
                    wanted.options().seed()));
        }
        return ExitCode.CLEAN;
    }

    private RowWriter.Format writerFormat(GeneratedFormat kind, AskedOrganisation wanted) {
        return switch (kind) {
            case CSV ->
                wanted.messy() && wanted.options().language().getLanguage().equals("de")
                        ? RowWriter.Format.SEMICOLON_CSV
                        : RowWriter.Format.CSV;
            case XLSX -> RowWriter.Format.XLSX;
            case JSON -> RowWriter.Format.JSON;
        };
    }
}
