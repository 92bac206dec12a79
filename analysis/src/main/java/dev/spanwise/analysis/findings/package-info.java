/** What is wrong with a chart or worth a look: rules with stable ids, their targets, and a baseline of known findings. */
@NullMarked
package dev.spanwise.analysis.findings;

import org.jspecify.annotations.NullMarked;
