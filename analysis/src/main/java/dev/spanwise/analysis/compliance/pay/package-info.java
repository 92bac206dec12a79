/** Which sums of pay may be told, whatever else is asked about the same chart. */
@NullMarked
package dev.spanwise.analysis.compliance.pay;

import org.jspecify.annotations.NullMarked;
