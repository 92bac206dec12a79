package dev.spanwise.analysis.compliance.pay;

import java.util.function.IntUnaryOperator;

/**
 * A number for each position.
 *
 * @param count they are below this
 * @param of by position
 */
record Numbers(int count, IntUnaryOperator of) {
    /** Those that tell nobody apart. */
    static final Numbers SAME = new Numbers(1, position -> 0);
}
