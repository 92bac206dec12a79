/** What scenarios do, as tables, JSON and move lists. */
@NullMarked
package dev.spanwise.report.scenario;

import org.jspecify.annotations.NullMarked;
