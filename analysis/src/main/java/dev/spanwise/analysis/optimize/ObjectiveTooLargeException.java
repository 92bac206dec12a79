package dev.spanwise.analysis.optimize;

/** The weights of the objective and of the positions are too large to be added up exactly in whole numbers. */
public final class ObjectiveTooLargeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ObjectiveTooLargeException(double total) {
        super("the weights of the objective and of the positions are too large to be added up exactly: together they"
                + " reach " + total + ", allowed is " + Cells.GREATEST_COST + "; divide them by a common factor");
    }
}
