/** Scenarios before and after, and the lists to carry them out. */
@NullMarked
package dev.spanwise.report.simulation;

import org.jspecify.annotations.NullMarked;
