/** A large chart as a book: one page a leader, linked to each other, with an index of everybody. */
@NullMarked
package dev.spanwise.report.diagram.atlas;

import org.jspecify.annotations.NullMarked;
