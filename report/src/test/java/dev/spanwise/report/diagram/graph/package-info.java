/** Tests of drawings as graphs. */
@NullMarked
package dev.spanwise.report.diagram.graph;

import org.jspecify.annotations.NullMarked;
