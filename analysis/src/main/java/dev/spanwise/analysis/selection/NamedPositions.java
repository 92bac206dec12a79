package dev.spanwise.analysis.selection;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Optional;

/** Finds the position that somebody means: by its id, or by a name or title that only one position has. */
public final class NamedPositions {
    /** So many are enough to say that a name is not one position's alone. */
    private static final int MOST = 4;

    private NamedPositions() {}

    /**
     * The positions that can be meant: the one with this id, else those with this name or title, whatever their case;
     * at most four. O(length of the id) for an id, else O(n).
     */
    public static List<Position> listMeant(OrgChart chart, String wanted) {
        Optional<Position> byId = chart.findPosition(wanted);
        return byId.isPresent()
                ? List.of(byId.get())
                : chart.positions()
                        .filter(position ->
                                wanted.equalsIgnoreCase(position.name()) || wanted.equalsIgnoreCase(position.title()))
                        .limit(MOST)
                        .toList();
    }
}
