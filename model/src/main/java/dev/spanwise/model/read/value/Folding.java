package dev.spanwise.model.read.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without differences that readers overlook. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The text in small letters, each run of white space as one space. */
    public static String ofCase(String text) {
        return Whitespace.collapse(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The same without accents, and with full-width letters and ligatures as plain ones. */
    public static String ofAccents(String text) {
        String folded = ofCase(text);
        boolean ascii = folded.chars().allMatch(c -> c < 128);
        return ascii
                ? folded
                : MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                        .replaceAll("");
    }
}
