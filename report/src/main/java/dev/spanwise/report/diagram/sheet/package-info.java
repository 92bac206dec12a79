/** What stands around a picture: title, date, source, legend, and how much of the chart is shown. */
@NullMarked
package dev.spanwise.report.diagram.sheet;

import org.jspecify.annotations.NullMarked;
