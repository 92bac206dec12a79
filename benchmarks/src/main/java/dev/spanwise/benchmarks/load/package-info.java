/** Twenty people at work at once: the web application under load, over HTTP, in a process of its own. */
@NullMarked
package dev.spanwise.benchmarks.load;

import org.jspecify.annotations.NullMarked;
