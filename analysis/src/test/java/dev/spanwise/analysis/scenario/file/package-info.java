/** Scenario files: what is read, what is rejected and where, and that the schema says the same. */
@NullMarked
package dev.spanwise.analysis.scenario.file;

import org.jspecify.annotations.NullMarked;
