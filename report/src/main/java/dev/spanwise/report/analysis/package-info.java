/** The figures and findings of a chart, whole or by group. */
@NullMarked
package dev.spanwise.report.analysis;

import org.jspecify.annotations.NullMarked;
