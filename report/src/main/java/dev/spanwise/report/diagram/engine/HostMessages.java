package dev.spanwise.report.diagram.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What Graphviz said during one render: its error messages and what it wrote to standard error. */
final class HostMessages {
    /** Enough for the first messages; a bad file repeats itself. */
    private static final int MOST_BYTES = 4_000;

    private final List<String> errors = new ArrayList<>();
    private final ByteArrayOutputStream standardError = new ByteArrayOutputStream();

    void addError(String message) {
        if (errors.size() < 20) {
            errors.add(message.strip());
        }
    }

    void addStandardError(byte[] bytes) {
        int room = Math.max(0, MOST_BYTES - standardError.size());
        standardError.write(bytes, 0, Math.min(room, bytes.length));
    }

    void clear() {
        errors.clear();
        standardError.reset();
    }

    /** All of it on one line. */
    String text() {
        String written = standardError.toString(StandardCharsets.UTF_8).strip();
        return (String.join("; ", errors) + " " + written).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
