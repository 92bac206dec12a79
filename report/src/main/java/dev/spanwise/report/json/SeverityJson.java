package dev.spanwise.report.json;

import dev.spanwise.model.Severity;
import java.util.Locale;

/** How severities are written: {@code info}, {@code warning}, {@code error}. */
public final class SeverityJson {
    private SeverityJson() {}

    public static String of(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
