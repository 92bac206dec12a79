/** Measures Spanwise and compares it with general solvers; never shipped. */
@NullMarked
package dev.spanwise.benchmarks;

import org.jspecify.annotations.NullMarked;
