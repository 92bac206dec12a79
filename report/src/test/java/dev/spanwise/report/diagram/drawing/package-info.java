/** Tests of drawings and of the DOT text made of them. */
@NullMarked
package dev.spanwise.report.diagram.drawing;

import org.jspecify.annotations.NullMarked;
