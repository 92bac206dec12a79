package dev.spanwise.model.read.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An outline whose numbers stand before the names in their cells: {@code 1. Ida}, {@code 1.1 Ben}, {@code 1.1.1 Sol}. */
final class NumberedOutline {
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3})*)(?:[.):]\\s*|\\s+)(?=[^\\s\\d.])(.*)", Pattern.DOTALL);

    private NumberedOutline() {}

    /** The number that a text begins with, null for none. */
    static @Nullable String number(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The text behind its number. */
    private static String bare(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() ? matcher.group(2) : text;
    }

    /** The columns that such an outline gives; none where one of some columns is not numbered throughout. */
    static List<DerivedColumn> of(Table table, Columns columns, List<Integer> named) {
        for (int column : named) {
            int[] depths = depths(table, column);
            Outline outline = depths.length == table.size() ? Outline.of(depths, false) : null;
            if (outline != null) {
                return outline.named(table, columns, column, " (without number)", NumberedOutline::bare);
            }
        }
        return List.of();
    }

    /** How many parts each number has, fewer where a row has none, two the same, or the number above one is missing. */
    private static int[] depths(Table table, int column) {
        Set<String> seen = new HashSet<>();
        List<Integer> depths = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String number = number(table.text(row, column));
            if (number == null || !seen.add(number)) {
                break;
            }
            int last = number.lastIndexOf('.');
            if (row > 0 && last >= 0 && !seen.contains(number.substring(0, last))) {
                break;
            }
            depths.add((int) number.chars().filter(sign -> sign == '.').count());
        }
        return depths.stream().mapToInt(Integer::intValue).toArray();
    }
}
