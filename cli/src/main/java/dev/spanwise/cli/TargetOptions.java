package dev.spanwise.cli;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a good chart looks like: spans and layers. */
final class TargetOptions {
    @Option(names = "--span", paramLabel = "MIN..MAX", order = 30, converter = OptionValues.SpanValue.class)
    private @Nullable SpanRange span;

    @Option(names = "--max-layers", paramLabel = "N", order = 31)
    private @Nullable Integer maxLayers;

    Targets targets() {
        Targets targets = Targets.DEFAULT;
        if (span != null) {
            targets = targets.withSpan(span);
        }
        return maxLayers == null ? targets : targets.withMaxLayers(maxLayers);
    }
}
