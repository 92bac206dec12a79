package dev.spanwise.web.charts;

import com.google.common.base.Strings;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a chart has to choose from when it is filtered.
 *
 * @param values by field: the values of its positions in alphabetical order, numbers in them by size, at the end that
 *     for none where some positions have none
 * @param exclusions what it has that can be left out
 */
public record FilterChoices(Map<Field, List<String>> values, List<Exclusion> exclusions) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 12;

    public FilterChoices {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        exclusions = List.copyOf(exclusions);
    }

    /** Looks through a chart. O(n). */
    static FilterChoices of(OrgChart chart) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        for (Field field : Selection.FIELDS) {
            values.put(field, values(chart, field));
        }
        return new FilterChoices(values, exclusions(chart));
    }

    /** The grades there are. */
    public List<String> listGrades() {
        return values.getOrDefault(Field.GRADE, List.of()).stream()
                .filter(grade -> !grade.equals(Selection.NO_VALUE))
                .toList();
    }

    /** Only the values of positions of this very chart: it may be a branch of a larger one. */
    private static List<String> values(OrgChart chart, Field field) {
        boolean[] used = new boolean[chart.attributes().countTexts(field)];
        boolean missing = false;
        for (int position = 0; position < chart.size() && used.length > 0; position++) {
            int code = chart.attributes().textCode(field, chart.record(position));
            if (code >= 0) {
                used[code] = true;
            } else {
                missing = true;
            }
        }
        List<String> texts = chart.attributes().distinctTexts(field);
        Set<String> values = new TreeSet<>(order());
        for (int code = 0; code < used.length; code++) {
            if (used[code]) {
                values.add(texts.get(code));
            }
        }
        List<String> choices = new ArrayList<>(values);
        if (missing && !choices.isEmpty() && !choices.contains(Selection.NO_VALUE)) {
            choices.add(Selection.NO_VALUE);
        }
        return List.copyOf(choices);
    }

    /** G2 before G10, umlauts beside their letter, and no two different values taken for the same. */
    private static Comparator<String> order() {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        return Comparator.comparing(FilterChoices::withLongNumbers, alphabet::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static String withLongNumbers(String value) {
        return NUMBER.matcher(value).replaceAll(number -> Strings.padStart(number.group(), LONGEST_NUMBER, '0'));
    }

    private static List<Exclusion> exclusions(OrgChart chart) {
        return Arrays.stream(Exclusion.values())
                .filter(exclusion -> hasAny(chart, exclusion.flag()))
                .toList();
    }

    private static boolean hasAny(OrgChart chart, Flag flag) {
        for (int position = 0; position < chart.size(); position++) {
            if (chart.attributes().is(flag, chart.record(position))) {
                return true;
            }
        }
        return false;
    }
}
