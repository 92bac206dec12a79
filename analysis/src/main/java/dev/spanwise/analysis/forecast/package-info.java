/** How a chart may grow or shrink over the years, by seeded Monte Carlo runs. */
@NullMarked
package dev.spanwise.analysis.forecast;

import org.jspecify.annotations.NullMarked;
