package dev.spanwise.cli;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.findings.TargetsFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a good chart looks like: spans and layers, from a file, from options, or the usual ones. */
final class TargetOptions {
    @Option(names = "--targets", paramLabel = "FILE", order = 30)
    private @Nullable Path file;

    @Option(names = "--span", paramLabel = "MIN..MAX", order = 31, converter = OptionValues.SpanValue.class)
    private @Nullable SpanRange span;

    @Option(names = "--max-layers", paramLabel = "N", order = 32, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer maxLayers;

    /** The targets; options go before the file. */
    Targets targets() throws IOException {
        Targets targets = file == null ? Targets.DEFAULT : TargetsFile.read(file);
        if (span != null) {
            targets = targets.withSpan(span);
        }
        return maxLayers == null ? targets : targets.withMaxLayers(maxLayers);
    }
}
