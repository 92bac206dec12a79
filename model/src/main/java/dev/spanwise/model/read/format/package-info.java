/** File formats: each reader turns bytes into {@link dev.spanwise.model.read.format.RawTable}s of plain cells. */
@NullMarked
package dev.spanwise.model.read.format;

import org.jspecify.annotations.NullMarked;
