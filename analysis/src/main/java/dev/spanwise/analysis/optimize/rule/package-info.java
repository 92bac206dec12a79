/** What must hold for all whom a plan dissolves, taken together, whoever asks for it. */
@NullMarked
package dev.spanwise.analysis.optimize.rule;

import org.jspecify.annotations.NullMarked;
