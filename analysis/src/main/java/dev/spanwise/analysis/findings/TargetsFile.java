package dev.spanwise.analysis.findings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
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
     * @throws InvalidFileException with file, line and what is allowed there
     * @throws IOException when the file cannot be read
     */
    public static Targets read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        }
    }

    /** Reads what is not in a file, under a name for messages. */
    public static Targets read(String name, Reader reader) throws IOException {
        return new TargetsReader(name).read(reader);
    }
}
