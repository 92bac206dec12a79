package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.drawing.BoxStyle;

/**
 * One line of a legend.
 *
 * @param sample what it looks like
 * @param meaning in words
 */
public record LegendEntry(BoxStyle sample, String meaning) {}
