/** Tells which format an input has, whatever its name says. */
@NullMarked
package dev.spanwise.model.read.detect;

import org.jspecify.annotations.NullMarked;
