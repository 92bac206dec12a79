package dev.spanwise.report.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks running text into lines of at most a width. */
final class Wrap {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();

    private Wrap() {}

    /** The lines of the text; a word longer than the width is broken. Never empty. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph, width, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : WORDS.split(paragraph)) {
            String rest = word;
            int wide = DisplayWidth.of(rest);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width) {
                String head = DisplayWidth.cut(rest, Math.max(2, width));
                lines.add(head);
                rest = rest.substring(head.length());
                wide = DisplayWidth.of(rest);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? 1 : 0) + wide;
        }
        lines.add(line.toString());
    }
}
