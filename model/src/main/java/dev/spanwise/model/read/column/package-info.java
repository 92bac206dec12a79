/** What the columns of a file stand for, and how they were understood. */
@NullMarked
package dev.spanwise.model.read.column;

import org.jspecify.annotations.NullMarked;
