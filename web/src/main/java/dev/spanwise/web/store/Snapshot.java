package dev.spanwise.web.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An imported chart, as it was on a day.
 *
 * @param asOf the day on which the organisation was like this, whenever it was imported
 * @param createdAt when it was imported
 * @param positions number of positions, to show without reading the files
 * @param options how the files are to be read, as JSON
 * @param organisation what it is a snapshot of: those of one organisation are compared and stand in a series
 */
public record Snapshot(
        String id,
        String name,
        LocalDate asOf,
        Instant createdAt,
        String createdBy,
        int positions,
        String options,
        String organisation) {
    /** By the day they are of; those of one day as they were imported. */
    public static final Comparator<Snapshot> OLDEST_FIRST =
            Comparator.comparing(Snapshot::asOf).thenComparing(Snapshot::createdAt);

    /** Whether it shows an earlier state of the organisation than another one. */
    public boolean isBefore(Snapshot other) {
        return OLDEST_FIRST.compare(this, other) < 0;
    }

    /** Whether both are of one organisation. */
    public boolean isOfSameOrganisation(Snapshot other) {
        return organisation.equals(other.organisation);
    }

    /**
     * The one to hold this against: of the earlier ones of its organisation the one that is nearest to a year before;
     * empty where there is none.
     */
    public Optional<Snapshot> findYearBefore(List<Snapshot> others) {
        LocalDate wanted = asOf.minusYears(1);
        return others.stream()
                .filter(other -> isOfSameOrganisation(other) && other.isBefore(this))
                .min(Comparator.comparingLong((Snapshot other) -> Math.abs(ChronoUnit.DAYS.between(wanted, other.asOf)))
                        .thenComparing(OLDEST_FIRST.reversed()));
    }
}
