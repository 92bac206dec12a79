/** Tests of the command line, and of the architecture of the whole project. */
@NullMarked
package dev.spanwise.cli;

import org.jspecify.annotations.NullMarked;
