package dev.spanwise.model.read.mapping;

/**
 * A row below the header that holds no data.
 *
 * @param file the file it stands in
 * @param line its number in the file
 * @param fate why
 */
public record SetAside(String file, int line, RowFate fate) {}
