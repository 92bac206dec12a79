/** The lists of everything that can be asked for, each with the rules across its options and what it is read as. */
@NullMarked
package dev.spanwise.analysis.catalogue;

import org.jspecify.annotations.NullMarked;
