package dev.spanwise.web.store;

/**
 * What somebody limits a page to, under a name; it fits any snapshot.
 *
 * @param account whose it is
 * @param page the word of the page in the address, such as {@code table}
 * @param query what stands behind it, empty or with {@code ?} at the start
 */
public record SavedView(String id, String account, String name, String page, String query) {}
