/** Tests of scenarios being worked on. */
@NullMarked
package dev.spanwise.web.scenarios;

import org.jspecify.annotations.NullMarked;
