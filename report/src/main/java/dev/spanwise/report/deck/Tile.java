package dev.spanwise.report.deck;

/**
 * A figure that stands apart.
 *
 * @param value as people read it
 * @param label what it is
 */
public record Tile(String value, String label) {}
