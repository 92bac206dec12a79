/** Spans that others have published, each with its source, and what a chart has beside them. */
@NullMarked
package dev.spanwise.analysis.benchmark;

import org.jspecify.annotations.NullMarked;
