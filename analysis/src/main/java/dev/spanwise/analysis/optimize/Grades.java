package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of grades: by the last number in them, a greater one standing higher ({@code "L5"} above {@code "L4"},
 * {@code "Grade 7"} above {@code "Grade 6"}). Grades with different words around the number, or without one, have no
 * order.
 */
final class Grades {
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

    private final Attributes attributes;
    private final String[] series;
    private final int[] rank;

    Grades(Attributes attributes) {
        this.attributes = attributes;
        var texts = attributes.distinctTexts(Field.GRADE);
        series = new String[texts.size()];
        rank = new int[texts.size()];
        for (int code = 0; code < series.length; code++) {
            Matcher number = LAST_NUMBER.matcher(texts.get(code).strip());
            boolean found = number.matches();
            series[code] = found ? number.group(1) + "#" + number.group(3) : "";
            rank[code] = found ? Integer.parseInt(number.group(2)) : 0;
        }
    }

    /** Whether both records have a grade of one series and the first one's is higher. */
    boolean isAbove(int higherRecord, int lowerRecord) {
        int higher = attributes.textCode(Field.GRADE, higherRecord);
        int lower = attributes.textCode(Field.GRADE, lowerRecord);
        return higher >= 0
                && lower >= 0
                && !series[higher].isEmpty()
                && series[higher].equals(series[lower])
                && rank[higher] > rank[lower];
    }
}
