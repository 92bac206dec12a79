/** What the dossier shows, and that nothing in it can run or load anything. */
@NullMarked
package dev.spanwise.report.dossier;

import org.jspecify.annotations.NullMarked;
