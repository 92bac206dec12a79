package dev.spanwise.report.document;

/** A horizontal bar of block characters, exact to an eighth of a column. */
final class Bar {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Bar() {}

    /** A bar for a share of 0 to 1 of the width; anything above zero shows at least an eighth. Empty for NaN. */
    static String of(double share, int width) {
        if (Double.isNaN(share) || share <= 0) {
            return "";
        }
        int eighths = Math.max(1, (int) Math.round(share * width * 8));
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + rest;
    }
}
