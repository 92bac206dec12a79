/** Whether a plan looks fair and lawful. */
@NullMarked
package dev.spanwise.report.fairness;

import org.jspecify.annotations.NullMarked;
