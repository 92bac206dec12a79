/** The figures of an org chart: one immutable result per family, all of them behind {@code OrgMetrics}. */
@NullMarked
package dev.spanwise.analysis.metrics;

import org.jspecify.annotations.NullMarked;
