/** Tests of the JSON documents. */
@NullMarked
package dev.spanwise.report.figures;

import org.jspecify.annotations.NullMarked;
