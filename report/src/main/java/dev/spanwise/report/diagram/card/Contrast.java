package dev.spanwise.report.diagram.card;

import java.util.stream.Stream;

/**
 * How well one colour is told from another, after WCAG 2.2: 1 for the same, 21 for black on white. Text needs 4.5 (criterion
 * 1.4.3, level AA), the outline of a shape 3 (criterion 1.4.11).
 */
public final class Contrast {
    /** What text needs. */
    public static final double TEXT = 4.5;
    /** What outlines need. */
    public static final double OUTLINE = 3;

    private Contrast() {}

    /** The contrast of two colours, each {@code #rrggbb}: 1 to 21. */
    public static double of(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** The colour of a text that can be read on a fill: the wanted one where that will do, else dark grey, white or black. */
    public static String ink(String fill, String wanted) {
        return Stream.of(wanted, "#1a1a1a", "#ffffff")
                .filter(ink -> of(fill, ink) >= TEXT)
                .findFirst()
                // whatever has less than 4.5 against white has more than that against black
                .orElse("#000000");
    }

    /** Relative luminance, 0 for black to 1 for white. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
