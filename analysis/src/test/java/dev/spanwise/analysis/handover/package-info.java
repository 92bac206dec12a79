@NullMarked
package dev.spanwise.analysis.handover;

import org.jspecify.annotations.NullMarked;
