/** Charts for tests: drawn by hand or grown from a seed. */
@NullMarked
package dev.spanwise.model;

import org.jspecify.annotations.NullMarked;
