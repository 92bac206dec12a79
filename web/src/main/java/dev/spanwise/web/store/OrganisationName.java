package dev.spanwise.web.store;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** What an organisation is called unless somebody says so: as its exports are, without day, counter and ending. */
public final class OrganisationName {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((19|20)\\d\\d([-_.]?\\d\\d){0,2}|\\d\\d\\.\\d\\d\\.(19|20)\\d\\d)(?!\\d)");
    private static final Pattern ENDING = Pattern.compile("(\\.\\p{L}[\\p{L}\\d]{1,4})+$");
    private static final Pattern COUNTER = Pattern.compile("\\(\\d{1,3}\\)$");
    private static final CharMatcher BETWEEN_WORDS = CharMatcher.anyOf(" -_.,()");

    private OrganisationName() {}

    /** What is kept of it, or by the name of a snapshot where nothing is. */
    static String kept(String organisation, String name) {
        return organisation.isEmpty() ? of(name) : organisation;
    }

    /** By the name of a snapshot or a file; the whole name where nothing else is in it. */
    public static String of(String name) {
        String left = DAY.matcher(name).replaceAll(" ").strip();
        left = COUNTER.matcher(ENDING.matcher(left).replaceFirst("").strip()).replaceFirst("");
        left = BETWEEN_WORDS.trimFrom(left);
        return left.isEmpty() ? name : CharMatcher.whitespace().collapseFrom(left, ' ');
    }
}
