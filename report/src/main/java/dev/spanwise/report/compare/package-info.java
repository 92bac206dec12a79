/** What changed between charts, as tables and JSON. */
@NullMarked
package dev.spanwise.report.compare;

import org.jspecify.annotations.NullMarked;
