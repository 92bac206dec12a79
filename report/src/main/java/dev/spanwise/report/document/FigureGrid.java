package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.Arrays;
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
        Layout layout = layout(figures.figures());
        int columns = layout.labels().length;
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < figures.figures().size(); first += columns) {
            int end = Math.min(first + columns, figures.figures().size());
            lines.add(line(figures.figures().subList(first, end), layout));
        }
        return lines;
    }

    /** How wide the labels and the values of each column are. */
    private record Layout(int[] labels, int[] values) {
        int width() {
            int pairs = Arrays.stream(labels).sum() + Arrays.stream(values).sum() + 2 * labels.length;
            return pairs + GAP * (labels.length - 1);
        }
    }

    private Layout layout(List<Figures.Figure> figures) {
        int columns = MOST_COLUMNS;
        while (columns > 1 && layout(figures, columns).width() > screen.width()) {
            columns--;
        }
        return layout(figures, columns);
    }

    private static Layout layout(List<Figures.Figure> figures, int columns) {
        Layout layout = new Layout(new int[columns], new int[columns]);
        for (int i = 0; i < figures.size(); i++) {
            int column = i % columns;
            Figures.Figure figure = figures.get(i);
            layout.labels()[column] = Math.max(layout.labels()[column], DisplayWidth.of(figure.label()));
            layout.values()[column] = Math.max(
                    layout.values()[column], DisplayWidth.of(figure.value().text()));
        }
        return layout;
    }

    private String line(List<Figures.Figure> figures, Layout layout) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < figures.size(); column++) {
            Figures.Figure figure = figures.get(column);
            String text = figure.value().text();
            Tone tone = figure.value().tone() == Tone.PLAIN
                    ? Tone.STRONG
                    : figure.value().tone();
            line.append(line.isEmpty() ? "" : " ".repeat(GAP))
                    .append(Tone.QUIET.paint(figure.label(), screen.colour()))
                    .append(" ".repeat(layout.labels()[column] - DisplayWidth.of(figure.label()) + 2))
                    .append(" ".repeat(layout.values()[column] - DisplayWidth.of(text)))
                    .append(tone.paint(text, screen.colour()));
        }
        return line.toString();
    }
}
