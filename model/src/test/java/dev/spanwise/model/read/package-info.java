/** Tests of reading: real charts, quirks seen in the wild, hostile input. */
@NullMarked
package dev.spanwise.model.read;

import org.jspecify.annotations.NullMarked;
