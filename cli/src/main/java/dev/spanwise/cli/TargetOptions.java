package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.catalogue.TargetsFile;
import dev.spanwise.analysis.findings.Targets;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a good chart looks like: spans and layers, from a file, from options, or the usual ones. */
final class TargetOptions implements OwnOptions.Owner {
    private @Nullable Path file;

    private final AskedOptions asked = new AskedOptions(31, AskedTargets.OPTIONS);

    @Override
    public void tell(OwnOptions options) {
        options.file(32, targets -> file = targets, "--targets");
    }

    AskedOptions asked() {
        return asked;
    }

    /** The targets; options go before the file. */
    Targets targets() throws IOException {
        return AskedTargets.of(asked, file == null ? Targets.DEFAULT : TargetsFile.read(file));
    }
}
