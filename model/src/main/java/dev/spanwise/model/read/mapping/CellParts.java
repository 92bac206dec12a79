package dev.spanwise.model.read.mapping;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell is put together from: {@code 201 - Jane Doe}, {@code Jane Doe [201]}, {@code Jane Doe <jane@x.org>}. */
final class CellParts {
    private static final Splitter SIGNS = Splitter.onPattern("\\s+[-–—/:|]+\\s+|[;|<>\\[\\]{}()#:_\\n]")
            .trimResults()
            .omitEmptyStrings();
    private static final Splitter SEVERAL = Splitter.onPattern("[;|/&,\\n+]|\\s+(?:und|and|et|sowie|y|ed|och|og)\\s+")
            .trimResults()
            .omitEmptyStrings();
    /** No cell of a number and a name is longer; to look for both in one without end would take for ever. */
    private static final int LONGEST = 300;

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\p{L}{0,4}\\d+)(?:\\s*[-–—/:.,]\\s*|\\s+)(\\D*\\p{L}.*)", Pattern.DOTALL);

    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\p{L}\\D*?)(?:\\s*[-–—/:.,]\\s*|\\s+)(\\p{L}{0,4}\\d+)", Pattern.DOTALL);

    /** Codes of letters, digits and signs are told from words by the white space alone: {@code EMP-201 Jane Doe}. */
    private static final String CODE = "((?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d_./-]*)";

    /** A code that is not a name and a number: {@code EMP-201}, {@code 01e46cc7-77aa-0019}. */
    private static final Pattern ONE_CODE = Pattern.compile("\\p{Lu}{1,5}[-_./]\\d+|\\S*\\d\\S*[-_./]\\S*\\d\\S*");

    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "\\s+(\\D*\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern CODE_LAST = Pattern.compile("(.*\\p{L}\\D*?)\\s+" + CODE, Pattern.DOTALL);

    private CellParts() {}

    /** The parts that signs divide, none where the cell is of one piece. */
    static List<String> of(String text) {
        List<String> parts = SIGNS.splitToList(text);
        return parts.size() == 1 && parts.get(0).equals(text.strip()) ? List.of() : parts;
    }

    /** A number that stands before or behind other words, and these words; null where there is none. */
    static @Nullable Numbered numbered(String text) {
        String cell = text.strip();
        if (cell.length() > LONGEST || ONE_CODE.matcher(cell).matches()) {
            return null;
        }
        for (Pattern first : List.of(NUMBER_FIRST, CODE_FIRST)) {
            Matcher matcher = first.matcher(cell);
            if (matcher.matches()) {
                return new Numbered(matcher.group(1), matcher.group(2));
            }
        }
        for (Pattern last : List.of(NUMBER_LAST, CODE_LAST)) {
            Matcher matcher = last.matcher(cell);
            if (matcher.matches()) {
                return new Numbered(matcher.group(2), matcher.group(1));
            }
        }
        return null;
    }

    /** {@code 201 Jane Doe}, taken apart. */
    record Numbered(String number, String words) {}

    /** Those who stand in one cell. */
    static List<String> several(String text) {
        return SEVERAL.splitToList(text);
    }

    /** The first of several managers in one cell, empty where there is one. */
    static String firstOfSeveral(String text) {
        List<String> parts = SEVERAL.splitToList(text);
        return parts.size() > 1 ? parts.get(0) : "";
    }
}
