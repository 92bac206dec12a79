package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.catalogue.TargetsFile;
import dev.spanwise.analysis.findings.Targets;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a good chart looks like: spans and layers, from a file, from options, or the usual ones. */
final class TargetOptions {
    @Option(names = "--targets", paramLabel = "FILE", order = 32)
    private @Nullable Path file;

    private final AskedOptions asked = new AskedOptions(31, AskedTargets.OPTIONS);

    AskedOptions asked() {
        return asked;
    }

    /** The targets; options go before the file. */
    Targets targets() throws IOException {
        return AskedTargets.of(asked, file == null ? Targets.DEFAULT : TargetsFile.read(file));
    }
}
