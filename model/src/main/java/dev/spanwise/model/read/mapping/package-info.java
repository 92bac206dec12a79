/** Finds out what each column stands for, and which column says who reports to whom. */
@NullMarked
package dev.spanwise.model.read.mapping;

import org.jspecify.annotations.NullMarked;
