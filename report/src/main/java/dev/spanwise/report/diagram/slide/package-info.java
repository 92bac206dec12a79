/** Drawings as slides people can go on editing: a shape of its own for each box, lines that hold on to the boxes. */
@NullMarked
package dev.spanwise.report.diagram.slide;

import org.jspecify.annotations.NullMarked;
