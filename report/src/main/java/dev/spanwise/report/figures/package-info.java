/** The figures of a chart as every result that has any gives them. */
@NullMarked
package dev.spanwise.report.figures;

import org.jspecify.annotations.NullMarked;
