package dev.spanwise.model.read.input;

/**
 * How much of an input is read before it is refused, so that hostile or mistaken input cannot exhaust the machine.
 *
 * @param bytes after unpacking
 * @param rows per table
 * @param columns per table
 * @param cellLength characters of one cell
 * @param zipRatio how many times larger a packed part may grow
 * @param nesting levels of objects and arrays in JSON
 */
public record Limits(long bytes, int rows, int columns, int cellLength, int zipRatio, int nesting) {
    /** For files of the user's own: 8 GB, 12 million rows, nested as deep as anybody reports. */
    public static final Limits GENEROUS = new Limits(8L << 30, 12_000_000, 1_000, 1_000_000, 200, 200_000);
    /** For uploads: 200 MB, 1.5 million rows. */
    public static final Limits STRICT = new Limits(200L << 20, 1_500_000, 300, 100_000, 100, 1_000);
}
