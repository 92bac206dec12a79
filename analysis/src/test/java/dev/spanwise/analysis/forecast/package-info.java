/** Growth, attrition and shrinking, year by year. */
@NullMarked
package dev.spanwise.analysis.forecast;

import org.jspecify.annotations.NullMarked;
