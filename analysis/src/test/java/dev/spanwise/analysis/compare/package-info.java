/** What differs between two charts. */
@NullMarked
package dev.spanwise.analysis.compare;

import org.jspecify.annotations.NullMarked;
