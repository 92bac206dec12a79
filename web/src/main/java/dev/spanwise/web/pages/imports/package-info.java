/** The way in: the first page, invented organisations, and the import step by step. */
@NullMarked
package dev.spanwise.web.pages.imports;

import org.jspecify.annotations.NullMarked;
