/** Colours, marks and words of the boxes: what a position looks like in every layout. */
@NullMarked
package dev.spanwise.report.diagram.style;

import org.jspecify.annotations.NullMarked;
