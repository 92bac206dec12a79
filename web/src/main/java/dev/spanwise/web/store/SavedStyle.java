package dev.spanwise.web.store;

/**
 * What stands in the boxes of drawings, and what their colours and badges mean, under a name; it fits any snapshot.
 *
 * @param account whose it is
 * @param document the file that says so
 */
public record SavedStyle(String id, String account, String name, String document) {}
