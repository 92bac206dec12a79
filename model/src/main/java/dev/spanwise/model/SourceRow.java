package dev.spanwise.model;

/**
 * Where a position was read from.
 *
 * @param file name of the file, empty where the position did not come from a file
 * @param row line of the table as a spreadsheet shows it: 1 is the first line of the file; 0 where there is none
 */
public record SourceRow(String file, int row) {
    /** A position that did not come from a file. */
    public static final SourceRow NONE = new SourceRow("", 0);

    public SourceRow {
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + " of " + file + ": rows are counted from 1");
        }
    }

    @Override
    public String toString() {
        return file.isEmpty() ? "row " + row : file + ":" + row;
    }
}
