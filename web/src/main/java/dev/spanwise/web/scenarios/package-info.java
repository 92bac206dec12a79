/** Scenarios being worked on: the document that is edited step by step, and what it makes of a chart. */
@NullMarked
package dev.spanwise.web.scenarios;

import org.jspecify.annotations.NullMarked;
