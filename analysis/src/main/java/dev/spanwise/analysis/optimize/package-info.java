/**
 * The least disruptive way to take layers out of an organisation, found exactly; the page beside the code
 * (README.md) explains the algorithm.
 */
@NullMarked
package dev.spanwise.analysis.optimize;

import org.jspecify.annotations.NullMarked;
