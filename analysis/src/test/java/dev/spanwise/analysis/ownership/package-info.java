/** Levels above the people who do the work. */
@NullMarked
package dev.spanwise.analysis.ownership;

import org.jspecify.annotations.NullMarked;
