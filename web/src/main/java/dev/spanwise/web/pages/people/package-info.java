/** The table of people. */
@NullMarked
package dev.spanwise.web.pages.people;

import org.jspecify.annotations.NullMarked;
