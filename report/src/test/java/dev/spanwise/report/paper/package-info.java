@NullMarked
package dev.spanwise.report.paper;

import org.jspecify.annotations.NullMarked;
