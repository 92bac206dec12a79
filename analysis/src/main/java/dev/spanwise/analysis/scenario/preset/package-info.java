/** Scenarios after programmes that organisations have announced. */
@NullMarked
package dev.spanwise.analysis.scenario.preset;

import org.jspecify.annotations.NullMarked;
