/** What the lists of a scenario and its waves say. */
@NullMarked
package dev.spanwise.report.simulation;

import org.jspecify.annotations.NullMarked;
