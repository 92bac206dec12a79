/** How far the people who do the work are from those who decide. */
@NullMarked
package dev.spanwise.analysis.ownership;

import org.jspecify.annotations.NullMarked;
