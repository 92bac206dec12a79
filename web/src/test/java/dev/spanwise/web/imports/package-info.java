/** Tests of uploads on their way to becoming snapshots. */
@NullMarked
package dev.spanwise.web.imports;

import org.jspecify.annotations.NullMarked;
