/** Which positions a figure is about: groups of a chart, and charts without vacancies, contractors or assistants. */
@NullMarked
package dev.spanwise.analysis.selection;

import org.jspecify.annotations.NullMarked;
