/** What a spreadsheet finds in the files Spanwise writes. */
@NullMarked
package dev.spanwise.report.sheet;

import org.jspecify.annotations.NullMarked;
