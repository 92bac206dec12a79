package dev.spanwise.cli;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.generate.SyntheticOrganisation;
import dev.spanwise.report.sheet.OrganisationSheet;
import dev.spanwise.report.sheet.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code spanwise generate}: writes a synthetic organisation, row by row. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--size", paramLabel = "N", required = true, order = 1)
    private int size;

    @Option(names = "--seed", paramLabel = "K", defaultValue = "1", order = 2)
    private long seed;

    @Option(names = "--depth", paramLabel = "L", order = 3)
    private @Nullable Integer depth;

    @Option(names = "--span", paramLabel = "S", order = 4)
    private double span = GeneratorOptions.USUAL_SPAN;

    @Option(names = "--names", paramLabel = "en|de", converter = LanguageOption.class, defaultValue = "en", order = 5)
    private Locale names = Locale.ENGLISH;

    @Option(names = "--company", paramLabel = "NAME", defaultValue = "Tolvane", order = 6)
    private String company = "";

    @Option(names = "--years-ago", paramLabel = "Y", defaultValue = "0", order = 7)
    private int yearsAgo;

    @Option(names = "--messy", order = 8)
    private boolean messy;

    @Option(names = "--format", paramLabel = "csv|xlsx|json", order = 9)
    private @Nullable GeneratedFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = 10)
    private @Nullable Path output;

    /** The kinds of files an organisation can be written to. */
    enum GeneratedFormat {
        CSV,
        XLSX,
        JSON;

        static GeneratedFormat ofFile(@Nullable Path file) {
            String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".xlsx") ? XLSX : name.endsWith(".json") ? JSON : CSV;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        GeneratedFormat kind = format == null ? GeneratedFormat.ofFile(output) : format;
        if (messy && kind == GeneratedFormat.JSON) {
            throw new CommandFailure(session.text("generate.messy-json"));
        }
        SyntheticOrganisation organisation = OrgGenerator.organisation(options());
        OutputFile.Content rows = stream -> OrganisationSheet.write(organisation, messy, writerFormat(kind), stream);
        if (output == null) {
            rows.writeTo(new UnclosedStream(session.out()));
        } else {
            new OutputFile(session, output).write(rows);
        }
        if (output != null) {
            session.note(session.text("generate.written", output, organisation.size(), seed));
        }
        return ExitCode.CLEAN;
    }

    private GeneratorOptions options() {
        if (company.isBlank()) {
            throw new CommandFailure(session.text("generate.no-company"));
        }
        int layers = depth == null ? GeneratorOptions.usualLayers(size, span) : depth;
        return new GeneratorOptions(size, seed, layers, span, names, company, yearsAgo);
    }

    private RowWriter.Format writerFormat(GeneratedFormat kind) {
        return switch (kind) {
            case CSV ->
                messy && names.getLanguage().equals("de") ? RowWriter.Format.SEMICOLON_CSV : RowWriter.Format.CSV;
            case XLSX -> RowWriter.Format.XLSX;
            case JSON -> RowWriter.Format.JSON;
        };
    }
}
