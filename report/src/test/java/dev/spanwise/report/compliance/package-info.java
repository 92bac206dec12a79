/** Tests of the fairness section. */
@NullMarked
package dev.spanwise.report.compliance;

import org.jspecify.annotations.NullMarked;
