package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of nested data: once to learn its shape, and once more for the rows, of which memory holds one at a
 * time besides what becomes of them.
 */
final class TreeReader {
    private TreeReader() {}

    /** Opens the events of an input from the beginning. */
    interface Opener {
        Events open() throws IOException;
    }

    /**
     * The tables of a tier, the likeliest first; none where the tier has none.
     *
     * @param format what to call it
     * @param sheet the list that the user wants, by its names on the way; null to find out
     * @throws UnreadableInputException when there are no objects at all
     */
    static List<RawTable> read(Content content, String format, @Nullable String sheet, int tier, Opener opener)
            throws IOException {
        ShapeScan scan;
        try (Events events = opener.open()) {
            scan = ShapeScan.of(events, content.name());
        }
        List<Part> all = Plan.of(scan.roots());
        if (all.isEmpty()) {
            throw new UnreadableInputException(
                    scan.hasEmptyList() ? "empty-list" : "json-without-objects", content.name());
        }
        List<Part> parts = wanted(all, sheet, tier, content.name());
        if (parts.isEmpty()) {
            return List.of();
        }
        boolean deeper = all.stream().anyMatch(part -> part.tier() > tier);
        try (Events events = opener.open()) {
            List<PartTable> tables = new TreeWalk(content, scan.roots(), parts).walk(events);
            return new Joining(content, scan).tables(tables, format, deeper);
        }
    }

    /** The parts of a tier, or the one that the user wants, whatever its tier. */
    private static List<Part> wanted(List<Part> all, @Nullable String sheet, int tier, String file) {
        if (sheet == null || all.size() == 1) {
            return all.stream().filter(part -> part.tier() == tier).toList();
        }
        List<Part> named = all.stream()
                .filter(part -> part.path().equalsIgnoreCase(sheet))
                .limit(1)
                .toList();
        if (named.isEmpty()) {
            String names = all.stream()
                    .map(Part::path)
                    .filter(path -> !path.isEmpty())
                    .distinct()
                    .map(path -> '"' + path + '"')
                    .collect(Collectors.joining(", "));
            throw new UnreadableInputException("no-such-sheet", file, sheet, names);
        }
        return tier == Part.FIRST ? named : List.of();
    }
}
