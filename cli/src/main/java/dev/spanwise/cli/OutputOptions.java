package dev.spanwise.cli;

import dev.spanwise.report.diagram.Charts;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramFiles;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.document.CsvForm;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.MarkdownForm;
import dev.spanwise.report.document.Screen;
import dev.spanwise.report.document.TextForm;
import dev.spanwise.report.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --format} and {@code -o}: the form of a command's result, and where it goes. */
final class OutputOptions implements OwnOptions.Owner {
    private static final int WIDTH_OF_A_FILE = 100;

    private final Session session;

    private @Nullable OutputFormat format;

    private @Nullable Path output;

    OutputOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.add(
                OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .descriptionKey("result-format")
                        .order(80)
                        .type(OutputFormat.class),
                (OutputFormat typed) -> format = typed);
        options.file(81, file -> output = file, "-o", "--output");
    }

    /**
     * Writes a result in the form that was asked for; only that form is made.
     *
     * @param document the result for people
     * @param json the result as a record that {@link Json} can write
     */
    void write(Supplier<Document> document, Supplier<?> json) {
        String text = switch (format()) {
            case TABLE -> lines(new TextForm(screen()).lines(document.get()));
            case MARKDOWN -> lines(MarkdownForm.lines(document.get()));
            case CSV -> CsvForm.of(document.get());
            case JSON -> Json.of(json.get()) + "\n";
        };
        if (output == null) {
            session.out().print(text);
        } else {
            save(output, text);
        }
    }

    /**
     * The same, or a chart where the file to write is a picture by its ending.
     *
     * @param source where the data comes from, to stand under the title of the chart
     * @param drawn draws the result
     */
    void write(Supplier<Document> document, Supplier<?> json, String source, Function<Charts, Diagram> drawn) {
        Path file = output;
        Optional<FileFormat> picture =
                format != null || file == null ? Optional.empty() : FileFormat.pictureOfFileName(file.toString());
        if (file == null || picture.isEmpty()) {
            write(document, json);
            return;
        }
        DiagramOptions options =
                DiagramOptions.DEFAULT.withLanguage(session.language()).withWords("", source, "");
        try (EmbeddedGraphviz graphviz = new EmbeddedGraphviz(EngineLimits.DEFAULT)) {
            Diagram diagram = drawn.apply(new Charts(options));
            save(file, new DiagramFiles(graphviz).bytes(diagram, picture.get(), PictureSize.DEFAULT));
        }
    }

    /** The form asked for, by {@code --format} or by the ending of the output file; a table otherwise. */
    OutputFormat format() {
        if (format != null) {
            return format;
        }
        return output == null
                ? OutputFormat.TABLE
                : OutputFormat.ofFileName(output.toString()).orElse(OutputFormat.TABLE);
    }

    /** Whether the result goes to whoever reads it, sentences and all, rather than into a file or a program. */
    boolean isRead() {
        return output == null && (format() == OutputFormat.TABLE || format() == OutputFormat.MARKDOWN);
    }

    private Screen screen() {
        return output == null ? session.screen() : new Screen(WIDTH_OF_A_FILE, false);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Writes a file and says so. */
    void save(Path file, String text) {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void save(Path file, byte[] bytes) {
        new OutputFile(session, file).write(bytes);
        session.note(session.text("written", file));
    }
}
