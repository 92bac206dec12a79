package dev.spanwise.cli;

import dev.spanwise.model.text.MachineWord;
import java.util.Locale;
import java.util.Optional;

/** The forms a result can be given in. */
enum OutputFormat implements MachineWord {
    TABLE,
    JSON,
    CSV,
    MARKDOWN;

    /** The form that the ending of a file name asks for. */
    static Optional<OutputFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "csv" -> Optional.of(CSV);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "txt" -> Optional.of(TABLE);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return id();
    }
}
