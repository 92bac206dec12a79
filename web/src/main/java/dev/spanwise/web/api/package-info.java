/** The JSON API under /api/v1, described by openapi.json. */
@NullMarked
package dev.spanwise.web.api;

import org.jspecify.annotations.NullMarked;
