/** Tests of what keeps others out. */
@NullMarked
package dev.spanwise.web.security;

import org.jspecify.annotations.NullMarked;
