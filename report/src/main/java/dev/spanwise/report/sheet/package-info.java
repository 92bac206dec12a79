/** Results and organisations as spreadsheets and plain data files: CSV, XLSX, JSON. */
@NullMarked
package dev.spanwise.report.sheet;

import org.jspecify.annotations.NullMarked;
