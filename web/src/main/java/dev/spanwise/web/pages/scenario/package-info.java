/** Scenarios: their list, their page, what is done to them, what they lead to. */
@NullMarked
package dev.spanwise.web.pages.scenario;

import org.jspecify.annotations.NullMarked;
