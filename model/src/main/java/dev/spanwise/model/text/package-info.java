/** Sentences for people in their language. */
@NullMarked
package dev.spanwise.model.text;

import org.jspecify.annotations.NullMarked;
