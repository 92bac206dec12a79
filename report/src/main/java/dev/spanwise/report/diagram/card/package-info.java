/** Which fields stand in a box, and what colours and badges say by condition: a small file, the same for every face. */
@NullMarked
package dev.spanwise.report.diagram.card;

import org.jspecify.annotations.NullMarked;
