/** Whether a plan looks fair and lawful, as text and as JSON. */
@NullMarked
package dev.spanwise.report.compliance;

import org.jspecify.annotations.NullMarked;
