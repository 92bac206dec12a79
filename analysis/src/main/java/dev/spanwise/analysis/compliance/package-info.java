/** Whether a plan hits some groups of people harder than others, and from when on authorities must be told. */
@NullMarked
package dev.spanwise.analysis.compliance;

import org.jspecify.annotations.NullMarked;
