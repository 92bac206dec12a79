package dev.spanwise.web.store;

/**
 * A file of a snapshot, byte for byte as it was uploaded.
 *
 * @param name as the person's computer calls it
 */
public record StoredFile(String name, byte[] bytes) {}
