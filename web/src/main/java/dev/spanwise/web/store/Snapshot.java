package dev.spanwise.web.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An imported chart, as it was on a day.
 *
 * @param asOf the day on which the organisation was like this, whenever it was imported
 * @param createdAt when it was imported
 * @param positions number of positions, to show without reading the files
 * @param options how the files are to be read, as JSON
 */
public record Snapshot(
        String id, String name, LocalDate asOf, Instant createdAt, String createdBy, int positions, String options) {
    /** By the day they are of; those of one day as they were imported. */
    public static final Comparator<Snapshot> OLDEST_FIRST =
            Comparator.comparing(Snapshot::asOf).thenComparing(Snapshot::createdAt);

    /** Whether it shows an earlier state of the organisation than another one. */
    public boolean isBefore(Snapshot other) {
        return OLDEST_FIRST.compare(this, other) < 0;
    }
}
