package dev.spanwise.report.text;

import java.util.ArrayList;
import java.util.List;

/** Sets headline figures in as many columns as fit, read from left to right. */
final class FigureGrid {
    private static final int GAP = 4;
    private static final int MOST_COLUMNS = 4;

    private final Screen screen;

    FigureGrid(Screen screen) {
        this.screen = screen;
    }

    List<String> lines(Figures figures) {
        int label = 0;
        int value = 0;
        for (Figures.Figure figure : figures.figures()) {
            label = Math.max(label, DisplayWidth.of(figure.label()));
            value = Math.max(value, DisplayWidth.of(figure.value().text()));
        }
        int columns = Math.max(1, Math.min(MOST_COLUMNS, (screen.width() + GAP) / (label + 2 + value + GAP)));
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < figures.figures().size(); first += columns) {
            int end = Math.min(first + columns, figures.figures().size());
            lines.add(line(figures.figures().subList(first, end), label, value));
        }
        return lines;
    }

    private String line(List<Figures.Figure> figures, int label, int value) {
        StringBuilder line = new StringBuilder();
        for (Figures.Figure figure : figures) {
            String text = figure.value().text();
            Tone tone = figure.value().tone() == Tone.PLAIN
                    ? Tone.STRONG
                    : figure.value().tone();
            line.append(line.isEmpty() ? "" : " ".repeat(GAP))
                    .append(Tone.QUIET.paint(figure.label(), screen.colour()))
                    .append(" ".repeat(label - DisplayWidth.of(figure.label()) + 2))
                    .append(" ".repeat(value - DisplayWidth.of(text)))
                    .append(tone.paint(text, screen.colour()));
        }
        return line.toString();
    }
}
