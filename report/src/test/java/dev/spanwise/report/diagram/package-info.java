@NullMarked
package dev.spanwise.report.diagram;

import org.jspecify.annotations.NullMarked;
