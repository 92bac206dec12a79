/** Tests of the text forms: tables are compared as they look. */
@NullMarked
package dev.spanwise.report.document;

import org.jspecify.annotations.NullMarked;
