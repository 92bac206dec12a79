/** Nested data such as JSON and XML: tables are found in it by their shape, whatever its names. */
@NullMarked
package dev.spanwise.model.read.tree;

import org.jspecify.annotations.NullMarked;
