/** Runs Graphviz: the one embedded as JVM bytecode by default, or a {@code dot} program the user names. */
@NullMarked
package dev.spanwise.report.diagram.engine;

import org.jspecify.annotations.NullMarked;
