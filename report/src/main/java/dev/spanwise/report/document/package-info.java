/** Results as titles, figures and tables, and how they look in a terminal, as Markdown and as CSV. */
@NullMarked
package dev.spanwise.report.document;

import org.jspecify.annotations.NullMarked;
