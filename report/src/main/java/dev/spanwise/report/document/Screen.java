package dev.spanwise.report.document;

/**
 * What text is laid out for.
 *
 * @param width columns that may be used, at least {@link #NARROWEST}
 * @param colour whether it shows colours
 */
public record Screen(int width, boolean colour) {
    /** Narrower than this, tables are cut rather than squeezed. */
    public static final int NARROWEST = 40;

    public Screen {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a screen of width " + width + ": at least " + NARROWEST + " needed");
        }
    }
}
