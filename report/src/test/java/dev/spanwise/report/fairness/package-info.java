/** Tests of the fairness section. */
@NullMarked
package dev.spanwise.report.fairness;

import org.jspecify.annotations.NullMarked;
