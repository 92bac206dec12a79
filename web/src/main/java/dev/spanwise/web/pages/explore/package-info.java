/** The chart one walks through. */
@NullMarked
package dev.spanwise.web.pages.explore;

import org.jspecify.annotations.NullMarked;
