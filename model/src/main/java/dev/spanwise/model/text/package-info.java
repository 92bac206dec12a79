/** Sentences for people in their language, also those of whatever is refused. */
@NullMarked
package dev.spanwise.model.text;

import org.jspecify.annotations.NullMarked;
