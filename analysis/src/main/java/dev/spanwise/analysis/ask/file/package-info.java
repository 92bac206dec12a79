/** Files of options in YAML and JSON: their values with the lines they stand in, and what is wrong with one. */
@NullMarked
package dev.spanwise.analysis.ask.file;

import org.jspecify.annotations.NullMarked;
