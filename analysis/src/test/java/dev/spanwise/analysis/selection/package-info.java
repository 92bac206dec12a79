/** Groups and filters checked against drawings. */
@NullMarked
package dev.spanwise.analysis.selection;

import org.jspecify.annotations.NullMarked;
