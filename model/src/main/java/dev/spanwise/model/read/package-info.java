/** Reads an org chart from exports of any shape: file -> table -> mapping -> chart, with every problem collected. */
@NullMarked
package dev.spanwise.model.read;

import org.jspecify.annotations.NullMarked;
