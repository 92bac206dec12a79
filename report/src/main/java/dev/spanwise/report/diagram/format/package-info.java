/** From a drawing to a file: SVG through Graphviz, PNG and PDF from the SVG, and the places of all boxes as JSON. */
@NullMarked
package dev.spanwise.report.diagram.format;

import org.jspecify.annotations.NullMarked;
