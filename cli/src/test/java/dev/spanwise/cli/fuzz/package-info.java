/** What takes bytes from outside, for a fuzzer: each target once, its corpus in {@code src/test/fuzz}. */
@NullMarked
package dev.spanwise.cli.fuzz;

import org.jspecify.annotations.NullMarked;
