/** Two charts side by side, and many in their order. */
@NullMarked
package dev.spanwise.web.pages.compare;

import org.jspecify.annotations.NullMarked;
