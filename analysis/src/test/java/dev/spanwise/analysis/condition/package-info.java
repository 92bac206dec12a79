/** What conditions can ask and how they fail. */
@NullMarked
package dev.spanwise.analysis.condition;

import org.jspecify.annotations.NullMarked;
