/** The dossier: one HTML file that shows the whole analysis, runs nothing and loads nothing. */
@NullMarked
package dev.spanwise.report.html;

import org.jspecify.annotations.NullMarked;
