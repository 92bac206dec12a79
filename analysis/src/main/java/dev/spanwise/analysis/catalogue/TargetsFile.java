package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.file.NodeReader;
import dev.spanwise.analysis.ask.file.Section;
import dev.spanwise.analysis.findings.Targets;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Targets in a small YAML file (JSON will do as well) that is kept beside the data:
 *
 * <pre>
 * span: 6..12
 * max-layers: 7
 * spans-by-grade:
 *   SCS2: 4..8
 *   Director: player-coach
 * spans-by-department:
 *   Contact centre: coordinator
 * spans-by-function:
 *   nursing: 12..50
 * published-spans: 25%
 * grade-order: [Director, SCS2, SCS1]
 * skip-rules: [pass-through]
 * </pre>
 *
 * Every line may be missing; {@link Targets#DEFAULT} holds instead.
 */
public final class TargetsFile {
    private TargetsFile() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws dev.spanwise.analysis.ask.file.OptionFileException with file, line and what is allowed there
     * @throws IOException when the file cannot be read
     */
    public static Targets read(Path file) throws IOException {
        return parse(String.valueOf(file.getFileName()), NodeReader.text(file));
    }

    /**
     * Reads what is not in a file, under a name for messages.
     *
     * @throws dev.spanwise.analysis.ask.file.OptionFileException with line and what is allowed there
     */
    public static Targets parse(String name, String text) {
        return NodeReader.read(name, text)
                .map(node -> Section.of(name, AskedTargets.FILE.name(), node, AskedTargets.FILE.names())
                        .read(AskedTargets::ofFile))
                .orElse(Targets.DEFAULT);
    }
}
