/** Tests of pictures of changes. */
@NullMarked
package dev.spanwise.report.diagram.change;

import org.jspecify.annotations.NullMarked;
