/** Text of diagrams: made harmless, measured, and cut to the room it has. */
@NullMarked
package dev.spanwise.report.diagram.text;

import org.jspecify.annotations.NullMarked;
