package dev.spanwise.report.document;

import java.util.List;

/** Headline figures, each under its name; beside each other where there is room. */
public record Figures(List<Figure> figures) implements Block {
    /**
     * One of them.
     *
     * @param label what it is
     * @param value the figure
     */
    public record Figure(String label, Cell value) {}

    public Figures {
        figures = List.copyOf(figures);
    }

    /** The same where they do not stand beside each other. */
    public Table table() {
        return new Table(
                "",
                List.of(Column.text(""), Column.figure("")),
                figures.stream()
                        .map(figure -> List.of(Cell.of(figure.label()), figure.value()))
                        .toList());
    }
}
