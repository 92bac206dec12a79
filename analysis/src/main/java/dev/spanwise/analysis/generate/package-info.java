/** Synthetic organisations, grown too deep as real ones grow: for tests, benchmarks, examples and trying Spanwise out. */
@NullMarked
package dev.spanwise.analysis.generate;

import org.jspecify.annotations.NullMarked;
