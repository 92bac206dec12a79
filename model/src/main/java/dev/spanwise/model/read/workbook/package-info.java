/** Workbooks of every kind: sheets become tables of plain texts, and what a sheet hides or merges is told. */
@NullMarked
package dev.spanwise.model.read.workbook;

import org.jspecify.annotations.NullMarked;
