package dev.spanwise.report.document;

import java.util.Locale;

/**
 * Something that is shown of a row, with its heading.
 *
 * @param <R> what a row is about
 */
public interface Shown<R> {
    /** What stands above it, as short as it may be. */
    String heading(Locale language);

    /** What stands in its place in the row. */
    Cell cell(R row, Numbers numbers);
}
