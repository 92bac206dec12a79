/** What was read, how it was understood, and what was wrong with it. */
@NullMarked
package dev.spanwise.report.check;

import org.jspecify.annotations.NullMarked;
