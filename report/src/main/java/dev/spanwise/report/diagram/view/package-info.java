/** Which positions of a chart a picture shows, and what it has to say about the others. */
@NullMarked
package dev.spanwise.report.diagram.view;

import org.jspecify.annotations.NullMarked;
