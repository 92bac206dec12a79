/** Pages to print or to file: the dossier as PDF. */
@NullMarked
package dev.spanwise.report.paper;

import org.jspecify.annotations.NullMarked;
