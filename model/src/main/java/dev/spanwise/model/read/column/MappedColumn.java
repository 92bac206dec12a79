package dev.spanwise.model.read.column;

import java.util.List;

/**
 * How a column was understood.
 *
 * @param role what it stands for
 * @param file the file it is in
 * @param column its header; {@code column 3} where it has none
 * @param target for a reference, the header of the column it points to; empty otherwise
 * @param resolves how many values were understood; for a reference, how many point to a position
 * @param of how many values there are
 * @param normalised in words, what had to be done for all to be understood; for example that case was ignored
 */
public record MappedColumn(
        ColumnRole role, String file, String column, String target, int resolves, int of, List<String> normalised) {
    public MappedColumn {
        normalised = List.copyOf(normalised);
        if (resolves < 0 || resolves > of) {
            throw new IllegalArgumentException(column + ": " + resolves + " of " + of + " values");
        }
    }
}
