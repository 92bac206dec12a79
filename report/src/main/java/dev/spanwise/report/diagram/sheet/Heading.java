package dev.spanwise.report.diagram.sheet;

import java.util.List;

/**
 * The words over a picture.
 *
 * @param crumbs the way from the top to this page; none where there is one page only
 * @param title what it shows
 * @param lines source, date, how many positions are shown, what is left out
 */
public record Heading(List<Crumb> crumbs, String title, List<String> lines) {
    /** Words without a way. */
    public Heading(String title, List<String> lines) {
        this(List.of(), title, lines);
    }

    public Heading {
        crumbs = List.copyOf(crumbs);
        lines = List.copyOf(lines);
    }
}
