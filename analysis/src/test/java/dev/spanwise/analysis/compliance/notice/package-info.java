/** Adverse impact, small groups and notice thresholds, checked by hand. */
@NullMarked
package dev.spanwise.analysis.compliance.notice;

import org.jspecify.annotations.NullMarked;
