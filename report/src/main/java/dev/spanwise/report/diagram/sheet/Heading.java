package dev.spanwise.report.diagram.sheet;

import java.util.List;

/**
 * The words over a picture.
 *
 * @param title what it shows
 * @param lines source, date, how many positions are shown, what is left out
 */
public record Heading(String title, List<String> lines) {
    public Heading {
        lines = List.copyOf(lines);
    }
}
