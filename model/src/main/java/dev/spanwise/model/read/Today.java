package dev.spanwise.model.read;

import java.time.LocalDate;
import java.util.TimeZone;

/** The day it is. */
final class Today {
    private static final long DAY = 86_400_000;

    private Today() {}

    /**
     * The day it is where this computer stands. {@code LocalDate.now} says the same, but opens every library of the program
     * first, because there might be rules for time zones in it.
     */
    static LocalDate here() {
        long now = System.currentTimeMillis();
        return LocalDate.ofEpochDay(Math.floorDiv(now + TimeZone.getDefault().getOffset(now), DAY));
    }
}
