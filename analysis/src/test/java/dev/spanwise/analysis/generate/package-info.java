/** What synthetic organisations promise: exact size and depth, sound data, the same on every JDK. */
@NullMarked
package dev.spanwise.analysis.generate;

import org.jspecify.annotations.NullMarked;
