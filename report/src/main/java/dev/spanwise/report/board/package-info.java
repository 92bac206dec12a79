/** A report as 8 to 12 slides for a board, each with one message; the rest is in the dossier. */
@NullMarked
package dev.spanwise.report.board;

import org.jspecify.annotations.NullMarked;
