package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of LDIF with folded ones put together; none grows longer than a cell may be, so that none fills the memory. */
final class LdifLines {
    private static final int NOTHING = -2;
    private static final int END = -1;

    private final Content content;
    private final BufferedReader text;
    private final StringBuilder line = new StringBuilder();
    private int pending = NOTHING;
    private int started = 1;
    private int lines = 1;

    LdifLines(Content content, BufferedReader text) {
        this.content = content;
        this.text = text;
    }

    /** The number in the file of the line returned last, its first one where it was folded. */
    int number() {
        return started;
    }

    /** The next line, null at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        started = lines;
        int c = read();
        if (c == END) {
            return null;
        }
        for (; c != END; c = read()) {
            if (c != '\n') {
                append(c);
            } else if (!isFolded()) {
                break;
            }
        }
        return line.toString();
    }

    private int read() throws IOException {
        int c = pending == NOTHING ? text.read() : pending;
        pending = NOTHING;
        return c;
    }

    /** Whether the line goes on in the next one, which begins with a space. */
    private boolean isFolded() throws IOException {
        lines++;
        pending = text.read();
        boolean folded = pending == ' ' && line.length() > 0;
        pending = folded ? NOTHING : pending;
        return folded;
    }

    private void append(int c) {
        if (line.length() == content.limits().cellLength()) {
            throw new UnreadableInputException(
                    "long-line", content.name(), started, content.limits().cellLength());
        }
        if (c != '\r') {
            line.append((char) c);
        }
    }
}
