/** Where bytes come from, how much of them is read, and the failures that users see. */
@NullMarked
package dev.spanwise.model.read.input;

import org.jspecify.annotations.NullMarked;
