/**
 * What can be asked for: an {@link dev.spanwise.analysis.ask.Option} has a name, a kind of value with its range, and what
 * is usual, and is read alike from a command line, a scenario file, a form or an address.
 */
@NullMarked
package dev.spanwise.analysis.ask;

import org.jspecify.annotations.NullMarked;
