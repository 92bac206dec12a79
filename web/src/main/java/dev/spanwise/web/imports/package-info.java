/** From an uploaded file to a snapshot: reading with progress, preview, confirmation. */
@NullMarked
package dev.spanwise.web.imports;

import org.jspecify.annotations.NullMarked;
