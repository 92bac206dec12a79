/** What values options may have. */
@NullMarked
package dev.spanwise.analysis.ask;

import org.jspecify.annotations.NullMarked;
