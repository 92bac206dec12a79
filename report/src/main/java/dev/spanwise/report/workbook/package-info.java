/** What the report as a workbook holds: the whole analysis, a table a sheet. */
@NullMarked
package dev.spanwise.report.workbook;

import org.jspecify.annotations.NullMarked;
