package dev.spanwise.analysis.optimize;

import dev.spanwise.model.text.RefusedException;

/** The weights of the objective and of the positions are too large to be added up exactly in whole numbers. */
public final class ObjectiveTooLargeException extends RefusedException {
    private static final long serialVersionUID = 1;

    ObjectiveTooLargeException() {
        super("problem.weights-too-large", new OptionName("weights"), new OptionName("weigh"));
    }
}
