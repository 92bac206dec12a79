package dev.spanwise.report.paper;

import dev.spanwise.report.diagram.text.LiberationSans;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes text fit for paper: no character without a glyph, and no word that is too long for a line. */
final class PaperText {
    /** Longer runs without a blank may break anywhere. */
    static final int LONG = 24;

    private static final int HOLLOW_SQUARE = 0x25A1;
    private static final char MAY_BREAK = '\u00AD';

    private final Set<String> missing = new LinkedHashSet<>();

    /** The text as it is printed. */
    String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        int run = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            run = Character.isWhitespace(character) || character == '-' ? 0 : run + 1;
            if (run > LONG) {
                printed.append(MAY_BREAK);
                run = 1;
            }
            printed.appendCodePoint(drawn(character));
        }
        return printed.toString();
    }

    private int drawn(int character) {
        if (character <= 0x7f || LiberationSans.REGULAR.has(character)) {
            return character;
        }
        missing.add(Character.toString(character));
        return HOLLOW_SQUARE;
    }

    /** Characters that no glyph was found for, each once. */
    List<String> missing() {
        return new ArrayList<>(missing);
    }
}
