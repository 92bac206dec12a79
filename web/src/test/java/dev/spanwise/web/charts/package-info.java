/** Tests of the charts in memory. */
@NullMarked
package dev.spanwise.web.charts;

import org.jspecify.annotations.NullMarked;
