package dev.spanwise.cli;

import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.report.diagram.engine.DotProgram;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import dev.spanwise.report.diagram.format.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file a picture goes to, how large it is, and who draws it. */
final class PictureOptions {
    private final Session session;

    @Option(names = "--format", paramLabel = "FORMAT", order = 50)
    private @Nullable FileFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = 51)
    private @Nullable Path output;

    @Option(names = "--scale", paramLabel = "N", order = 52)
    private double scale = PictureSize.DEFAULT.scale();

    @Option(names = "--width", paramLabel = "PIXELS", order = 53, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer width;

    @Option(names = "--paper", paramLabel = "SIZE", order = 54)
    private @Nullable Paper paper;

    @Option(names = "--poster", order = 55)
    private boolean poster;

    @Option(names = "--dot", paramLabel = "PATH", order = 56)
    private @Nullable Path program;

    @Option(names = "--time-limit", paramLabel = "SECONDS", order = 57, converter = NumberValues.PositiveNumber.class)
    private Integer seconds = (int) EngineLimits.DEFAULT.time().toSeconds();

    PictureOptions(Session session) {
        this.session = session;
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** Complains about options that contradict each other, before anything is read. */
    void requireSensible(Optional<LayoutName> layout) {
        size();
        if (layout.filter(LayoutName.ATLAS::equals).isEmpty()) {
            format();
        } else if (output == null || poster) {
            throw new CommandFailure(session.text("diagram.atlas-output"));
        }
    }

    /** The format asked for, by {@code --format} or by the ending of the output file; SVG otherwise. */
    FileFormat format() {
        if (format != null) {
            return format;
        }
        return output == null ? FileFormat.SVG : formatOf(output);
    }

    private FileFormat formatOf(Path file) {
        return FileFormat.ofFileName(file.toString())
                .orElseThrow(() -> new CommandFailure(session.text("diagram.ending", file, FileFormat.words("."))));
    }

    PictureSize size() {
        if (poster && paper == null) {
            throw new CommandFailure(session.text("diagram.poster-paper"));
        }
        try {
            OptionalInt pixels = width == null ? OptionalInt.empty() : OptionalInt.of(width);
            return new PictureSize(scale, pixels, paper(), poster);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(session.text("diagram.scale", scale));
        }
    }

    Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    /** The Graphviz that draws: the embedded one unless the user named a program. */
    Graphviz engine() {
        EngineLimits limits = EngineLimits.DEFAULT.withTime(Duration.ofSeconds(seconds));
        return program == null ? new EmbeddedGraphviz(limits) : new DotProgram(program, limits);
    }

    /** Writes the finished file, to standard output where none is named. */
    void write(byte[] bytes) {
        if (output == null) {
            session.out().write(bytes, 0, bytes.length);
            session.out().flush();
            return;
        }
        new OutputFile(session, output).write(bytes);
    }
}
