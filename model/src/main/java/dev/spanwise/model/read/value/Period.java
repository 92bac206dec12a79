package dev.spanwise.model.read.value;

import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a sum of pay is for. */
public enum Period implements MachineWord {
    YEAR(1),
    MONTH(12),
    WEEK(52),
    DAY(260),
    /** 40 hours in each of 52 weeks. */
    HOUR(2080);

    private final int perYear;

    Period(int perYear) {
        this.perYear = perYear;
    }

    /** How many of them make a year's pay of a full-time post. */
    public int perYear() {
        return perYear;
    }

    /** The period that a header or a cell speaks of. */
    public static Optional<Period> find(String text) {
        String words = CamelCase.apart(text);
        return Arrays.stream(values())
                .filter(period -> Words.of(period).isIn(words))
                .findFirst();
    }

    /** The words for each period, loaded when one is first looked for. */
    private static final class Words {
        private static final Map<Period, WordList> BY_PERIOD = new EnumMap<>(Period.class);

        static {
            for (Period period : values()) {
                BY_PERIOD.put(period, WordList.of("per-" + period.id()));
            }
        }

        static WordList of(Period period) {
            return Objects.requireNonNull(BY_PERIOD.get(period));
        }
    }
}
