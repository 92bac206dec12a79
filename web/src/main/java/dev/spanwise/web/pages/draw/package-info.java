/** Drawings of the whole chart to take away. */
@NullMarked
package dev.spanwise.web.pages.draw;

import org.jspecify.annotations.NullMarked;
