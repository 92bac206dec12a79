@NullMarked
package dev.spanwise.web.visit;

import org.jspecify.annotations.NullMarked;
