/** Drawings as graphs that other programs lay out and draw themselves: Mermaid and GraphML. */
@NullMarked
package dev.spanwise.report.diagram.graph;

import org.jspecify.annotations.NullMarked;
