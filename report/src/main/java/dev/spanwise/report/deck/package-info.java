/** Decks of slides from results: titles, sentences, tables and charts that can be edited, in a company's own template. */
@NullMarked
package dev.spanwise.report.deck;

import org.jspecify.annotations.NullMarked;
