package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;

/** Lays notices out for a screen, each as a heading, indented examples and an arrow to the next step. */
final class NoticeList {
    private static final String INDENT = "    ";

    private final Screen screen;
    private final int width;

    NoticeList(Screen screen, int widest) {
        this.screen = screen;
        this.width = Math.min(screen.width(), widest);
    }

    List<String> lines(Notices notices) {
        List<String> lines = new ArrayList<>();
        lines.add(Tone.STRONG.paint(notices.title(), screen.colour()));
        for (Notices.Notice notice : notices.notices()) {
            lines.add("");
            add(notice, lines);
        }
        return lines;
    }

    private void add(Notices.Notice notice, List<String> lines) {
        String severity = notice.severity().text();
        lines.add(notice.severity().tone().paint(severity, screen.colour())
                + " "
                + Tone.STRONG.paint(notice.id(), screen.colour()));
        add(INDENT, notice.message(), Tone.PLAIN, lines);
        notice.examples().forEach(example -> add(INDENT + "  ", example, Tone.QUIET, lines));
        List<String> next = Wrap.lines(notice.nextStep(), width - INDENT.length() - 2);
        for (int line = 0; line < next.size(); line++) {
            lines.add(INDENT + (line == 0 ? "→ " : "  ") + next.get(line));
        }
    }

    private void add(String indent, String text, Tone tone, List<String> lines) {
        Wrap.lines(text, width - indent.length())
                .forEach(line -> lines.add(indent + tone.paint(line, screen.colour())));
    }
}
