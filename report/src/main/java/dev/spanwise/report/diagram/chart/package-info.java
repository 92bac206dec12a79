/** Charts: figures as pictures in the look of the diagrams, such as how many stand on each layer. */
@NullMarked
package dev.spanwise.report.diagram.chart;

import org.jspecify.annotations.NullMarked;
