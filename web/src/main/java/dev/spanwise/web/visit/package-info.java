/** One request and its answer: who asks, in which language, what may be answered, and how it looks. */
@NullMarked
package dev.spanwise.web.visit;

import org.jspecify.annotations.NullMarked;
