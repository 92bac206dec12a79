/** Metrics checked against drawings, second computations and real charts. */
@NullMarked
package dev.spanwise.analysis.metrics;

import org.jspecify.annotations.NullMarked;
