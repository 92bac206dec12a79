package dev.spanwise.report.diagram.layout;

/** How good the outline of an arrangement is: small, and of a shape that fits a screen or a sheet. */
final class Shape {
    /** Width to height of the outlines that are sought. */
    static final double RATIO = 1.4;

    private Shape() {}

    /** Whether it is so narrow that neither a screen nor a sheet shows it readably: narrower than 1:3. */
    static boolean isRibbon(double width, double height) {
        return width > 3 * height || height > 3 * width;
    }

    /** The smaller the better: the area, more for every bit it is too wide or too high. */
    static double cost(double width, double height) {
        double off = Math.abs(Math.log(width / Math.max(1, height) / RATIO));
        return width * height * (1 + 0.8 * off + 0.4 * off * off);
    }
}
