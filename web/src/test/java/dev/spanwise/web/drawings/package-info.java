/** Tests of the charts in memory. */
@NullMarked
package dev.spanwise.web.drawings;

import org.jspecify.annotations.NullMarked;
