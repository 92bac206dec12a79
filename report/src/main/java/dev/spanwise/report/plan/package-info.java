/** What an optimisation returns. */
@NullMarked
package dev.spanwise.report.plan;

import org.jspecify.annotations.NullMarked;
