package dev.spanwise.model.read.input;

import java.time.Duration;

/**
 * How much of an input is read before it is refused, so that hostile or mistaken input cannot exhaust the machine.
 *
 * @param bytes after unpacking
 * @param rows per table
 * @param columns per table
 * @param cellLength characters of one cell
 * @param zipRatio how many times larger a packed part may grow
 * @param nesting levels of objects and arrays in JSON
 * @param time for reading and understanding all inputs of a chart
 */
public record Limits(long bytes, int rows, int columns, int cellLength, int zipRatio, int nesting, Duration time) {
    /** For files of the user's own: 8 GB, 12 million rows, nested as deep as anybody reports, half an hour. */
    public static final Limits GENEROUS =
            new Limits(8L << 30, 12_000_000, 1_000, 1_000_000, 200, 200_000, Duration.ofMinutes(30));
    /** For uploads by those who are signed in: 1 GB, the export of a million and a half people, five minutes. */
    public static final Limits UPLOAD =
            new Limits(1L << 30, 2_000_000, 300, 100_000, 200, 200_000, Duration.ofMinutes(5));

    /**
     * Limits of 1 or more each.
     *
     * @throws IllegalArgumentException when one would let nothing through
     */
    public Limits {
        long least =
                Math.min(bytes, Math.min(Math.min(rows, columns), Math.min(cellLength, Math.min(zipRatio, nesting))));
        if (least < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit below 1 reads nothing");
        }
    }

    /** The same with another time. */
    public Limits withTime(Duration other) {
        return new Limits(bytes, rows, columns, cellLength, zipRatio, nesting, other);
    }
}
