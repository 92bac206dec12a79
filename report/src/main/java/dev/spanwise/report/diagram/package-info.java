/** Diagrams of org charts people can read: from a chart and a few wishes to a drawing and its files. */
@NullMarked
package dev.spanwise.report.diagram;

import org.jspecify.annotations.NullMarked;
