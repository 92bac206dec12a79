package dev.spanwise.cli;

import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.engine.DotProgram;
import dev.spanwise.report.diagram.engine.EmbeddedGraphviz;
import dev.spanwise.report.diagram.engine.EngineLimits;
import dev.spanwise.report.diagram.engine.Graphviz;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file a picture goes to, how large it is, and who draws it. */
final class PictureOptions implements OwnOptions.Owner {
    private final Session session;

    private final AskedOptions asked = new AskedOptions(80, AskedPicture.WITH_LIMIT);

    private @Nullable Path output;

    private @Nullable Path program;

    PictureOptions(Session session) {
        this.session = session;
    }

    @Override
    public void tell(OwnOptions options) {
        options.file(81, file -> output = file, "-o", "--output");
        options.value(Path.class, "PATH", 86, path -> program = path, "--dot");
    }

    AskedOptions asked() {
        return asked;
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** The file in the format asked for, or else in that of its ending. */
    AskedPicture file() {
        AskedPicture file = AskedPicture.of(asked);
        Path path = output;
        return path == null || AskedPicture.FORMAT.isGiven(asked)
                ? file
                : new AskedPicture(formatOf(path), file.size());
    }

    private FileFormat formatOf(Path file) {
        return FileFormat.ofFileName(file.toString())
                .orElseThrow(() -> new CommandFailure(session.text("diagram.ending", file, FileFormat.words("."))));
    }

    /** The size of an atlas, which is many pages. */
    AskedPicture atlas() {
        AskedPicture file = AskedPicture.of(asked);
        if (output == null || file.size().poster()) {
            throw new CommandFailure(session.text("diagram.atlas-output"));
        }
        return file;
    }

    /** The Graphviz that draws: the embedded one unless the user named a program. */
    Graphviz engine() {
        EngineLimits limits = AskedPicture.limits(asked);
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
