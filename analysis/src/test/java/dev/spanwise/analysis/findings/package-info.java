/** Rules checked against drawings, targets and baselines against small files. */
@NullMarked
package dev.spanwise.analysis.findings;

import org.jspecify.annotations.NullMarked;
