package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Whitespace;
import java.util.regex.Pattern;

/** Tells columns of codes: texts of one piece with a digit in them, as numbers of staff and of posts are. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d_./-]{0,39}");

    private Codes() {}

    /** Whether every text of a column is a code. O(distinct texts). */
    static boolean fill(Table table, int column) {
        int[] counts = table.counts(column);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && !isCode(table.texts(column).get(code))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String text) {
        return CODE.matcher(Whitespace.trim(text)).matches();
    }
}
