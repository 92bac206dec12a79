/** Tests of the stores, on both databases. */
@NullMarked
package dev.spanwise.web.store;

import org.jspecify.annotations.NullMarked;
