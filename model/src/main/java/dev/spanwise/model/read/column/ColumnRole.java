package dev.spanwise.model.read.column;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import dev.spanwise.model.Field;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a column of an export may stand for: a field of the chart, or something a field is worked out from. */
public enum ColumnRole implements MachineWord {
    ID(Field.ID),
    MANAGER(Field.MANAGER),
    NAME(Field.NAME),
    /** Put together with the last name where there is no whole name. */
    FIRST_NAME(null),
    LAST_NAME(null),
    TITLE(Field.TITLE),
    DEPARTMENT(Field.DEPARTMENT),
    LOCATION(Field.LOCATION),
    COMPANY(Field.COMPANY),
    JOB_FAMILY(Field.JOB_FAMILY),
    GRADE(Field.GRADE),
    SALARY(Field.SALARY),
    /** Lower end of a pay band; with the upper end, its midpoint is the pay. */
    PAY_FLOOR(null),
    PAY_CEILING(null),
    /** Currency of the pay, row by row. */
    CURRENCY(null),
    /** Whether pay is per year, month or hour, row by row. */
    PAY_PERIOD(null),
    FTE(Field.FTE),
    /** Hours a week, from which the FTE is worked out where there is no other. */
    HOURS(null),
    HIRE_DATE(Field.HIRE_DATE),
    END_DATE(Field.END_DATE),
    EMAIL(Field.EMAIL),
    GENDER(Field.GENDER),
    BIRTH_DATE(Field.BIRTH_DATE),
    EMPLOYMENT_TYPE(Field.EMPLOYMENT_TYPE),
    STATUS(Field.STATUS),
    DOTTED_MANAGER(Field.DOTTED_MANAGER),
    /** Who holds a position, where positions stand apart: the holder's number, or the position's beside the holder. */
    HOLDER(null);

    /** No regular expression: that would be made for each of the hundreds of lines that name headers, at every start. */
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private static final Map<String, ColumnRole> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(role -> squeeze(role.name()), role -> role));

    private final @Nullable Field field;

    ColumnRole(@Nullable Field field) {
        this.field = field;
    }

    /** The field that takes the column's values as they are, if there is one. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Whether its values point to positions or are pointed to. */
    public boolean isReference() {
        return this == ID || this == MANAGER || this == DOTTED_MANAGER || this == NAME;
    }

    /** The role of a field's own column. */
    public static ColumnRole of(Field field) {
        return Arrays.stream(values())
                .filter(role -> role.field == field)
                .findFirst()
                .orElseThrow();
    }

    /** All names users may write, in one sentence. */
    public static String ids() {
        return Arrays.stream(values()).map(ColumnRole::id).collect(Collectors.joining(", "));
    }

    /** The name in JSON: {@code hireDate}. */
    public String key() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** The role a user means: {@code hire-date}, {@code hireDate}, {@code HIRE_DATE} or {@code hire date}. */
    public static Optional<ColumnRole> find(String name) {
        return Optional.ofNullable(BY_NAME.get(squeeze(name)));
    }

    private static String squeeze(String name) {
        return PLAIN.retainFrom(Ascii.toLowerCase(name));
    }
}
