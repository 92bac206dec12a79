package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.MachineWord;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a rule counts. */
enum Counted implements MachineWord {
    EVERYBODY(null) {
        @Override
        boolean counts(Position position, LocalDate day) {
            return true;
        }
    },
    /**
     * All but those who work fewer than 20 hours a week on average or have been employed for fewer than 6 of the last 12
     * months (29 U.S.C. 2101 (a) (8)). An FTE of 1 is taken for 40 hours, so that 20 hours are an FTE of 0.5.
     */
    FULL_TIME(NotKnown.WORKING_HOURS) {
        @Override
        boolean counts(Position position, LocalDate day) {
            return PositionFigures.fte(position.chart(), position.index()) >= HALF && SIX_MONTHS.counts(position, day);
        }
    },
    /** Those who have been employed for six months and more. */
    SIX_MONTHS(NotKnown.HIRE_DATES) {
        @Override
        boolean counts(Position position, LocalDate day) {
            LocalDate hired = position.date(Field.HIRE_DATE);
            return hired == null || !hired.plusMonths(6).isAfter(day);
        }
    },
    /** Those who have turned 50. */
    AGED_50(NotKnown.BIRTH_DATES) {
        @Override
        boolean counts(Position position, LocalDate day) {
            LocalDate birth = position.date(Field.BIRTH_DATE);
            return birth != null && !birth.plusYears(50).isAfter(day);
        }
    };

    private static final double HALF = 0.5;

    private final @Nullable NotKnown needed;

    Counted(@Nullable NotKnown needed) {
        this.needed = needed;
    }

    /** Whether an employee counts on a day; where the data does not say, as {@link NotKnown} has it. */
    abstract boolean counts(Position position, LocalDate day);

    /** What has to be known for it. */
    Optional<NotKnown> needs() {
        return Optional.ofNullable(needed);
    }
}
