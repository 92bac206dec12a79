package dev.spanwise.report.diagram.layout;

import java.util.Arrays;

/**
 * How far a branch of a tree drawing reaches to the left and right in each row, from its head's left edge. Rows count
 * from the head's.
 *
 * @param lefts by row
 * @param rights by row, the gap to the next branch included
 */
record Outline(double[] lefts, double[] rights) {
    static Outline empty() {
        return new Outline(new double[0], new double[0]);
    }

    /** Boxes one under the other. */
    static Outline column(int rows, double width) {
        double[] rights = new double[rows];
        Arrays.fill(rights, width);
        return new Outline(new double[rows], rights);
    }

    /** How far right another branch must stand to touch this one in no row. */
    double shiftFor(Outline other) {
        double shift = 0;
        for (int row = 0; row < Math.min(rights.length, other.lefts.length); row++) {
            shift = Math.max(shift, rights[row] - other.lefts[row]);
        }
        return shift;
    }

    /** Both branches as one. */
    Outline with(Outline other, double shift) {
        int rows = Math.max(lefts.length, other.lefts.length);
        double[] newLefts = Arrays.copyOf(lefts, rows);
        double[] newRights = Arrays.copyOf(rights, rows);
        for (int row = 0; row < other.lefts.length; row++) {
            newLefts[row] =
                    row < lefts.length ? Math.min(lefts[row], other.lefts[row] + shift) : other.lefts[row] + shift;
            newRights[row] =
                    Math.max(row < rights.length ? rights[row] : Double.NEGATIVE_INFINITY, other.rights[row] + shift);
        }
        return new Outline(newLefts, newRights);
    }

    /** This one a row lower and moved, under a head of its own. */
    Outline under(double headWidth, double move) {
        double[] newLefts = new double[lefts.length + 1];
        double[] newRights = new double[rights.length + 1];
        newRights[0] = headWidth;
        for (int row = 0; row < lefts.length; row++) {
            newLefts[row + 1] = lefts[row] + move;
            newRights[row + 1] = rights[row] + move;
        }
        return new Outline(newLefts, newRights);
    }

    double left() {
        return Arrays.stream(lefts).min().orElse(0);
    }

    double right() {
        return Arrays.stream(rights).max().orElse(0);
    }
}
