package dev.spanwise.web.store;

import java.time.Instant;

/**
 * An imported chart, as it was on a day.
 *
 * @param positions number of positions, to show without reading the files
 * @param options how the files are to be read, as JSON
 */
public record Snapshot(String id, String name, Instant createdAt, String createdBy, int positions, String options) {}
