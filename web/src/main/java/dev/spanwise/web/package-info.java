/** The web application: one server over the services of the other modules, for pages and for the JSON API. */
@NullMarked
package dev.spanwise.web;

import org.jspecify.annotations.NullMarked;
