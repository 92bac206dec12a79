/** Two charts as one picture: what goes, what moves, and who takes it on. */
@NullMarked
package dev.spanwise.report.diagram.change;

import org.jspecify.annotations.NullMarked;
