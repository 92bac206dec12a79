package dev.spanwise.model.read.mapping;

/**
 * A row below the header that holds no data.
 *
 * @param line its number in the file
 * @param fate why
 */
public record SetAside(int line, RowFate fate) {}
