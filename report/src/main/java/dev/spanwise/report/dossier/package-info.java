/** The dossier: one HTML file without scripts, or a workbook. */
@NullMarked
package dev.spanwise.report.dossier;

import org.jspecify.annotations.NullMarked;
