/** Scenario files in YAML and JSON: reading them, and saying where one is wrong. */
@NullMarked
package dev.spanwise.analysis.scenario.file;

import org.jspecify.annotations.NullMarked;
