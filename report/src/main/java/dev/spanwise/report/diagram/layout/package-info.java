/** Where the boxes stand: one class a layout, each from the shown positions to a drawing. */
@NullMarked
package dev.spanwise.report.diagram.layout;

import org.jspecify.annotations.NullMarked;
