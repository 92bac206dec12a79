/** Yes-or-no questions about a position, written as CEL expressions. */
@NullMarked
package dev.spanwise.analysis.condition;

import org.jspecify.annotations.NullMarked;
