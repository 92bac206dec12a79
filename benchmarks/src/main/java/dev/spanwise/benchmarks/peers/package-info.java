/** Whole processes measured in turn: reading a file with Spanwise beside what an analyst would use instead. */
@NullMarked
package dev.spanwise.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
