/** Charts of one organisation at different times, or before and after a scenario, side by side. */
@NullMarked
package dev.spanwise.analysis.compare;

import org.jspecify.annotations.NullMarked;
