package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.value.DateText;
import dev.spanwise.model.read.value.DayNumber;
import dev.spanwise.model.read.value.Fraction;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;

/**
 * What a sample of a column's values allows it to be.
 *
 * @param values distinct values looked at
 * @param distinct distinct values of the whole column
 * @param filled rows with a value
 * @param numbers share of the sample that are numbers
 * @param fractions share of the sample that are written as parts of a whole
 * @param dates share of the sample that are days
 * @param missing share of the sample that say that there is no value
 * @param dayNumbers share of the sample that may be days, where the header says so
 * @param yesOrNo whether there are two values, a word for yes and one for no
 */
record Fit(
        int values,
        int distinct,
        int filled,
        double numbers,
        double fractions,
        double dates,
        double missing,
        double dayNumbers,
        boolean yesOrNo) {
    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    private static final WordList MISSING = WordList.of("missing");
    private static final int SAMPLE = 400;
    private static final int CONSTANT = 20_000;
    private static final int REPEATING = 5_000;

    static Fit of(Table table, int column) {
        ReadingWatch.look();
        Sample sample = new Sample();
        int[] counts = table.counts(column);
        int distinct = 0;
        int filled = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                distinct++;
                filled += counts[code];
                if (sample.values < SAMPLE) {
                    sample.add(Whitespace.trim(table.texts(column).get(code)));
                }
            }
        }
        return sample.fit(distinct, filled);
    }

    /** How many of some values are what. */
    private static final class Sample {
        private int values;
        private int numbers;
        private int fractions;
        private int dates;
        private int missing;
        private int dayNumbers;
        private int yes;
        private int no;

        void add(String text) {
            values++;
            boolean number = NumberText.isNumber(text);
            numbers += number ? 1 : 0;
            fractions += number || Double.isNaN(Fraction.parse(text)) ? 0 : 1;
            dayNumbers += number && DayNumber.parse(text) != null ? 1 : 0;
            missing += MISSING.has(text) ? 1 : 0;
            dates += DateText.isDate(text) ? 1 : 0;
            yes += values <= 2 && YES.has(text) ? 1 : 0;
            no += values <= 2 && NO.has(text) ? 1 : 0;
        }

        Fit fit(int distinct, int filled) {
            double of = Math.max(values, 1);
            boolean yesOrNo = yes == 1 && no == 1 && distinct == 2;
            return new Fit(
                    values,
                    distinct,
                    filled,
                    numbers / of,
                    fractions / of,
                    dates / of,
                    missing / of,
                    dayNumbers / of,
                    yesOrNo);
        }
    }

    /** Whether a column of such values can have the role; an empty column can have any. */
    boolean suits(ColumnRole role) {
        if (values == 0) {
            return true;
        }
        return switch (role) {
            case FTE -> numbers + fractions >= 0.5 || (values <= 2 && numbers + fractions > 0);
            case SALARY, PAY_FLOOR, PAY_CEILING, HOURS -> numbers >= 0.5 || (values <= 2 && numbers > 0);
            case HIRE_DATE, END_DATE, BIRTH_DATE -> dates + dayNumbers >= 0.5;
            case NAME, FIRST_NAME, LAST_NAME, EMAIL, GENDER -> numbers < 0.9;
            case TITLE, DEPARTMENT, LOCATION, COMPANY, GRADE -> !yesOrNo;
            default -> true;
        };
    }

    /** How much less likely the role is: a group that never changes says little, an id that repeats is none. */
    int penalty(ColumnRole role) {
        if (filled == 0) {
            return CONSTANT * 2;
        }
        return switch (role) {
            case DEPARTMENT, LOCATION, COMPANY -> distinct == 1 && filled > 1 ? CONSTANT : 0;
            case ID -> distinct * 2 < filled ? REPEATING : 0;
            default -> 0;
        };
    }
}
