package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a row says that adds up or counts others: {@code Total}, {@code Anzahl: 14}, {@code 14 employees}. */
final class TotalWords {
    private static final WordList TOTAL = WordList.of("total");
    private static final WordList COUNT = WordList.of("count-of-staff");
    /** By themselves these say nothing, and {@code Employee 3} may be somebody. */
    private static final WordList COUNTED = WordList.of("counted");
    /** What is counted may stand in the same cell. */
    private static final Pattern NUMBER = Pattern.compile("\\s*([\\s:=：])\\s*\\d[\\d.,']*$");

    private static final Pattern SIGN = Pattern.compile("\\s*[:=：]\\s*\\d[\\d.,']*$");
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d[\\d.,']*\\s?(\\D+)");
    private static final Pattern OF_SOMETHING = Pattern.compile("\\d[\\d.,']*\\s\\p{L}+");
    private static final int LONGEST = 80;

    private TotalWords() {}

    /** Whether it is worth asking about a text that does not stand in a mostly blank row. */
    static boolean mayBegin(TextPool texts, int code) {
        return TOTAL.mayBegin(texts, code) || COUNT.mayBegin(texts, code);
    }

    /** At its beginning, or in a row that is mostly blank at its end: {@code Total Sales}, {@code Sales total}. */
    static boolean are(String cell, boolean mostlyBlank) {
        return cell.length() < LONGEST
                && (COUNT.has(withoutColon(NUMBER.matcher(cell).replaceFirst("")))
                        || TOTAL.begins(cell)
                        || (mostlyBlank && (TOTAL.ends(cell) || counts(cell))));
    }

    /** {@code Employees: 3}, {@code Nombre = 3}, {@code 3 salariés}, {@code 3名}. */
    private static boolean counts(String cell) {
        Matcher first = NUMBER_FIRST.matcher(cell);
        Matcher sign = SIGN.matcher(cell);
        return (first.matches() && COUNTED.has(first.group(1).strip()))
                || (sign.find() && COUNTED.has(cell.substring(0, sign.start())));
    }

    /** A number, perhaps of something: {@code 40 people}. */
    static boolean isNumber(String cell) {
        return NumberText.isNumber(cell) || OF_SOMETHING.matcher(cell).matches();
    }

    private static String withoutColon(String cell) {
        return cell.endsWith(":") ? cell.substring(0, cell.length() - 1).strip() : cell;
    }
}
