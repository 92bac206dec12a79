package dev.spanwise.web.pages.explore;

import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Position;
import java.util.List;

/**
 * The other end of a dotted line of a position.
 *
 * @param up whether it leads to a dotted-line manager
 */
public record DottedEnd(Position other, boolean up) {
    /** Of all of them, each once. O(dotted lines of the chart). */
    static List<DottedEnd> listOf(Position position) {
        return position.chart().listDottedLines().stream()
                .filter(line -> line.report().equals(position) || line.manager().equals(position))
                .map(line -> end(line, position))
                .distinct()
                .toList();
    }

    private static DottedEnd end(DottedLine line, Position position) {
        boolean up = line.report().equals(position);
        return new DottedEnd(up ? line.manager() : line.report(), up);
    }
}
