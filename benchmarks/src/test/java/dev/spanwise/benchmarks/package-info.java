/** Tests against general solvers. */
@NullMarked
package dev.spanwise.benchmarks;

import org.jspecify.annotations.NullMarked;
