/** Charts in memory, ready to be shown: loaded once, restricted to what an account may see, searchable. */
@NullMarked
package dev.spanwise.web.charts;

import org.jspecify.annotations.NullMarked;
