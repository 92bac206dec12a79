package dev.spanwise.report.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks running text into lines of at most a width; an indentation holds for all lines of its paragraph. */
final class Wrap {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** The lines of the text; a word longer than the width is broken. Never empty. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            int blanks = paragraph.length() - paragraph.stripLeading().length();
            String indentation = " ".repeat(Math.min(blanks, width / 2));
            Wrap wrap = new Wrap(width - indentation.length());
            WORDS.split(paragraph).forEach(wrap::add);
            wrap.endLine();
            wrap.lines.forEach(line -> lines.add(indentation + line));
        }
        return lines;
    }

    private void add(String word) {
        int wide = DisplayWidth.of(word);
        if (used > 0 && used + 1 + wide > width) {
            endLine();
        }
        String rest = word;
        while (wide > width) {
            String head = DisplayWidth.cut(rest, Math.max(2, width));
            lines.add(head);
            rest = rest.substring(head.length());
            wide -= DisplayWidth.of(head);
        }
        line.append(used > 0 ? " " : "").append(rest);
        used += (used > 0 ? 1 : 0) + wide;
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
