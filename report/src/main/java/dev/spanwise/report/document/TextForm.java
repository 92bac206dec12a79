package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;

/** A document as a terminal shows it. */
public final class TextForm {
    private static final int WIDEST_PROSE = 100;

    private final Screen screen;

    public TextForm(Screen screen) {
        this.screen = screen;
    }

    /** The lines, none wider than the screen; blocks are set apart by an empty line. */
    public List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(block));
        }
        return lines;
    }

    private List<String> lines(Block block) {
        if (block instanceof Title title) {
            return painted(title.text(), Tone.STRONG);
        }
        if (block instanceof Paragraph paragraph) {
            return painted(paragraph.text(), paragraph.tone());
        }
        if (block instanceof Figures figures) {
            return new FigureGrid(screen).lines(figures);
        }
        if (block instanceof Notices notices) {
            return new NoticeList(screen, WIDEST_PROSE).lines(notices);
        }
        Table table = (Table) block;
        List<String> lines = new ArrayList<>();
        if (!table.title().isEmpty()) {
            lines.addAll(painted(table.title(), Tone.STRONG));
        }
        lines.addAll(new TextTable(screen).lines(table));
        return lines;
    }

    private List<String> painted(String text, Tone tone) {
        return Wrap.lines(text, Math.min(screen.width(), WIDEST_PROSE)).stream()
                .map(line -> tone.paint(line, screen.colour()))
                .toList();
    }
}
