/** A picture as boxes with a place and lines between them, and the DOT text that says so to Graphviz. */
@NullMarked
package dev.spanwise.report.diagram.drawing;

import org.jspecify.annotations.NullMarked;
