/** Tests of the optimisation: against brute force, against hand-drawn charts, and on real ones. */
@NullMarked
package dev.spanwise.analysis.optimize;

import org.jspecify.annotations.NullMarked;
