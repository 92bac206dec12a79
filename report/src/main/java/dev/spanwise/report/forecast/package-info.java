/** Forecasts as tables and JSON. */
@NullMarked
package dev.spanwise.report.forecast;

import org.jspecify.annotations.NullMarked;
