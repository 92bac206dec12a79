@NullMarked
package dev.spanwise.report.diagram.engine;

import org.jspecify.annotations.NullMarked;
