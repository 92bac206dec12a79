/** Results as JSON documents with stable keys. */
@NullMarked
package dev.spanwise.report.json;

import org.jspecify.annotations.NullMarked;
