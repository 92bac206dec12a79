/** The page that says how an organisation stands: figures, findings and rules. */
@NullMarked
package dev.spanwise.web.pages.overview;

import org.jspecify.annotations.NullMarked;
