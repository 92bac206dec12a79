/** Figures of a chart as pictures in the look of the diagrams: how many on each layer, how wide the spans are. */
@NullMarked
package dev.spanwise.report.diagram.figure;

import org.jspecify.annotations.NullMarked;
