package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.MachineWord;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** By what people are told apart when a plan is checked for adverse impact. */
public enum ProtectedAttribute implements MachineWord {
    /** As the data writes it. */
    GENDER {
        @Override
        String groupOf(Position position, LocalDate day) {
            return orUnknown(position.text(Field.GENDER));
        }
    },
    /** {@code <40} and {@code 40+}: the line that US law draws (29 U.S.C. 631). */
    AGE_40 {
        @Override
        String groupOf(Position position, LocalDate day) {
            LocalDate birth = position.date(Field.BIRTH_DATE);
            return birth == null ? UNKNOWN : age(birth, day) < 40 ? "<40" : "40+";
        }
    },
    /** {@code <30}, {@code 30-39}, {@code 40-49}, {@code 50-59} and {@code 60+}. */
    AGE_BAND {
        @Override
        String groupOf(Position position, LocalDate day) {
            LocalDate birth = position.date(Field.BIRTH_DATE);
            return birth == null ? UNKNOWN : band(age(birth, day));
        }
    },
    /** {@code part-time} below an FTE of 1, otherwise {@code full-time}. */
    PART_TIME {
        @Override
        String groupOf(Position position, LocalDate day) {
            return PositionFigures.fte(position.chart(), position.index()) < 1 ? "part-time" : "full-time";
        }
    };

    /** The group of people about whom nothing is known. */
    public static final String UNKNOWN = "";

    /** The group a position's incumbent belongs to on a day; {@link #UNKNOWN} where the data does not say. */
    abstract String groupOf(Position position, LocalDate day);

    /** Whether the data says anything about it. */
    public boolean isKnown(OrgChart chart) {
        return switch (this) {
            case GENDER -> chart.attributes().has(Field.GENDER);
            case AGE_40, AGE_BAND -> chart.attributes().has(Field.BIRTH_DATE);
            case PART_TIME -> chart.attributes().has(Field.FTE);
        };
    }

    private static String orUnknown(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }

    private static int age(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    private static String band(int age) {
        if (age < 30) {
            return "<30";
        }
        int decade = age / 10 * 10;
        return decade >= 60 ? "60+" : decade + "-" + (decade + 9);
    }
}
