/** Who may come in, what they may do, and what they did. */
@NullMarked
package dev.spanwise.web.accounts;

import org.jspecify.annotations.NullMarked;
