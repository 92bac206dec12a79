@NullMarked
package dev.spanwise.report.handover;

import org.jspecify.annotations.NullMarked;
