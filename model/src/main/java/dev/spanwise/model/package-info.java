/** The org chart: an immutable graph of positions, and the problems found while building it. */
@NullMarked
package dev.spanwise.model;

import org.jspecify.annotations.NullMarked;
