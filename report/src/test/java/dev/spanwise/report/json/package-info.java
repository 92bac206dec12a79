/** Tests of the JSON documents. */
@NullMarked
package dev.spanwise.report.json;

import org.jspecify.annotations.NullMarked;
