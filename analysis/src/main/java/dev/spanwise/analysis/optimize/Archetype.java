package dev.spanwise.analysis.optimize;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a manager works, read off its span: the five managerial archetypes and the spans that go with them. */
public enum Archetype {
    /** Does much of the work too: up to 5 direct reports. */
    PLAYER_COACH(5),
    /** 6 or 7. */
    COACH(7),
    /** 8 to 10. */
    SUPERVISOR(10),
    /** 11 to 15. */
    FACILITATOR(15),
    /** 16 or more. */
    COORDINATOR(Integer.MAX_VALUE);

    private final int widestSpan;

    Archetype(int widestSpan) {
        this.widestSpan = widestSpan;
    }

    /** The archetype of a manager with so many direct reports; spans of 1 and 2 count as the first. */
    public static Archetype ofSpan(int span) {
        return Arrays.stream(values())
                .filter(archetype -> span <= archetype.widestSpan)
                .findFirst()
                .orElse(COORDINATOR);
    }

    /** The archetype with this {@link #label}. */
    public static Optional<Archetype> find(String label) {
        return Arrays.stream(values())
                .filter(archetype -> archetype.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name as it is written on a command line: {@code player-coach}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
