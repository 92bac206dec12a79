package dev.spanwise.analysis.selection;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * Finds the position that somebody means: by its id, by a name or title that only one position has, or by both as lists
 * of hits write them, {@code Jane Doe (1234)}.
 */
public final class NamedPositions {
    /** So many are enough to say that a name is not one position's alone. */
    private static final int MOST = 4;

    private NamedPositions() {}

    /**
     * The positions that can be meant: the one with this id, else those with this name or title, whatever their case,
     * at most four; else the one that {@link #named} writes like this. O(length of the id) for an id, else O(n).
     */
    public static List<Position> listMeant(OrgChart chart, String wanted) {
        Optional<Position> byId = chart.findPosition(wanted);
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        List<Position> called = chart.positions()
                .filter(position ->
                        wanted.equalsIgnoreCase(position.name()) || wanted.equalsIgnoreCase(position.title()))
                .limit(MOST)
                .toList();
        return called.isEmpty() ? idInBrackets(chart, wanted).stream().toList() : called;
    }

    /** Only where the words before the brackets are those of the position: ids may have brackets of their own. */
    private static Optional<Position> idInBrackets(OrgChart chart, String wanted) {
        for (int open = wanted.indexOf(" (");
                open >= 0 && wanted.endsWith(")");
                open = wanted.indexOf(" (", open + 1)) {
            Optional<Position> found = chart.findPosition(wanted.substring(open + 2, wanted.length() - 1));
            if (found.filter(position -> named(position).equals(wanted)).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A position as people read it and as it is found again: what it is called, and its id where that is another. */
    public static String named(Position position) {
        String label = position.label();
        return label.equals(position.id()) ? label : label + " (" + position.id() + ")";
    }
}
