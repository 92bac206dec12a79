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
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\p{L}{0,4}\\d+)(?:\\s*[-–—/:.,]\\s*|\\s+)(\\D*\\p{L}.*)", Pattern.DOTALL);

    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\p{L}\\D*?)(?:\\s*[-–—/:.,]\\s*|\\s+)(\\p{L}{0,4}\\d+)", Pattern.DOTALL);

    private CellParts() {}

    /** The parts that signs divide, none where the cell is of one piece. */
    static List<String> of(String text) {
        List<String> parts = SIGNS.splitToList(text);
        return parts.size() == 1 && parts.get(0).equals(text.strip()) ? List.of() : parts;
    }

    /** A number that stands before or behind other words, and these words; null where there is none. */
    static @Nullable Numbered numbered(String text) {
        Matcher first = NUMBER_FIRST.matcher(text.strip());
        if (first.matches()) {
            return new Numbered(first.group(1), first.group(2));
        }
        Matcher last = NUMBER_LAST.matcher(text.strip());
        return last.matches() ? new Numbered(last.group(2), last.group(1)) : null;
    }

    /** {@code 201 Jane Doe}, taken apart. */
    record Numbered(String number, String words) {}

    /** The first of several managers in one cell, empty where there is one. */
    static String firstOfSeveral(String text) {
        List<String> parts = SEVERAL.splitToList(text);
        return parts.size() > 1 ? parts.get(0) : "";
    }
}
