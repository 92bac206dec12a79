package dev.spanwise.analysis.generate;

import java.time.LocalDate;

/**
 * When the positions came into being. Each knows its age; the organisation of an earlier day is today's without the
 * positions that were not there yet, their reports with the next manager above. Managers with one or two reports
 * are young, so that going back takes layers away.
 */
final class History {
    /** The day of today's snapshot, the same for everybody so that equal options give equal files. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final int DAYS_OF_YEAR = 365;

    private final Skeleton shape;
    private final long seed;
    private final int daysAgo;

    /** Nearest position up the line, itself included, that was there on the day. */
    private final int[] standIn;

    History(Skeleton shape, long seed, int yearsAgo) {
        this.shape = shape;
        this.seed = seed;
        this.daysAgo = yearsAgo * DAYS_OF_YEAR;
        this.standIn = new int[shape.size()];
        for (int position = 0; position < shape.size(); position++) {
            standIn[position] = isOldEnough(position) ? position : standIn[shape.manager[position]];
        }
    }

    private boolean isOldEnough(int position) {
        return position == 0 || daysAgo == 0 || ageInDays(position) > daysAgo;
    }

    /** How long the position has been there, in days before {@link #TODAY}. */
    int ageInDays(int position) {
        SeededRandom random = random(position);
        int most = isAddedLayer(position) ? 9 : shape.isManager(position) ? 40 : 25;
        return 1 + random.nextInt(most * DAYS_OF_YEAR);
    }

    private boolean isAddedLayer(int position) {
        int span = shape.span(position);
        return span > 0 && span <= 2 && position > 0;
    }

    private SeededRandom random(int position) {
        return SeededRandom.of(seed, position, Aspect.HISTORY);
    }

    LocalDate day() {
        return TODAY.minusDays(daysAgo);
    }

    int daysAgo() {
        return daysAgo;
    }

    /** Whether the position was there on the day of the snapshot. */
    boolean isThere(int position) {
        return standIn[position] == position;
    }

    /** The manager on the day of the snapshot; -1 for the top. A few people had another one before they moved teams. */
    int manager(int position) {
        int manager = shape.manager[position];
        return manager < 0 ? manager : standIn[hasMovedSince(position) ? sisterTeam(manager) : manager];
    }

    private boolean hasMovedSince(int position) {
        SeededRandom random = SeededRandom.of(seed, position, Aspect.HISTORY + Aspect.QUIRKS);
        return daysAgo > 0
                && !shape.isManager(position)
                && random.chance(0.2)
                && random.nextInt(10 * DAYS_OF_YEAR) < daysAgo;
    }

    /** The manager next to this one under the same boss, else this one. */
    private int sisterTeam(int manager) {
        int sister = manager - 1;
        boolean sisters = sister > 0 && manager > 0 && shape.manager[sister] == shape.manager[manager];
        return sisters && shape.isManager(sister) ? sister : manager;
    }

    /** Number of positions on the day of the snapshot. */
    int size() {
        int there = 0;
        for (int position = 0; position < standIn.length; position++) {
            there += isThere(position) ? 1 : 0;
        }
        return there;
    }
}
