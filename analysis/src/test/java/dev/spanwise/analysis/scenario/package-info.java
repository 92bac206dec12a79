/** What the changes and scenarios do, on drawn and on random charts. */
@NullMarked
package dev.spanwise.analysis.scenario;

import org.jspecify.annotations.NullMarked;
