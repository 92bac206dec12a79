/** Turns the texts of cells into numbers, days, pay and flags, deciding by the whole column. */
@NullMarked
package dev.spanwise.model.read.value;

import org.jspecify.annotations.NullMarked;
