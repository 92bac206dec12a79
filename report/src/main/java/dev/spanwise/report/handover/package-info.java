/** Change files: what a scenario changes, as the systems that people are kept in take it, each with the way back. */
@NullMarked
package dev.spanwise.report.handover;

import org.jspecify.annotations.NullMarked;
