package dev.spanwise.model.read.value;

import java.util.regex.Pattern;

/** Words written in one, as programs name things. */
public final class CamelCase {
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private CamelCase() {}

    /** The words with blanks between them: {@code HourlyRate} is two. */
    public static String apart(String text) {
        return SEAM.matcher(text).replaceAll(" ");
    }
}
