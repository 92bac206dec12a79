/** What a command or a page shows of a chart, before it gets a form. */
@NullMarked
package dev.spanwise.report;

import org.jspecify.annotations.NullMarked;
