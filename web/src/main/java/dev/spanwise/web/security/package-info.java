/** What keeps strangers out: addresses, origins, one-time tokens, throttling, response headers. */
@NullMarked
package dev.spanwise.web.security;

import org.jspecify.annotations.NullMarked;
