/** Tests of the server over real HTTP and in a real browser. */
@NullMarked
package dev.spanwise.web;

import org.jspecify.annotations.NullMarked;
