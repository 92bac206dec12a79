package dev.spanwise.report.document;

/** A column of a {@link Table}: its heading, and what it holds. */
public record Column(String header, Kind kind) {
    /** How a column is laid out. */
    public enum Kind {
        /** To the left; wraps where the screen is narrow. */
        TEXT,
        /** To the right; never wrapped or cut. */
        FIGURE,
        /** A bar; takes the room that is left, and goes where there is none. Not part of CSV and Markdown. */
        BAR
    }

    public static Column text(String header) {
        return new Column(header, Kind.TEXT);
    }

    public static Column figure(String header) {
        return new Column(header, Kind.FIGURE);
    }

    public static Column bar() {
        return new Column("", Kind.BAR);
    }
}
