package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why positions do not come under the manager they name.
 *
 * @param positions of the later chart
 */
record StayingPut(OrgChart before, OrgChart after, List<Position> positions) {
    StayingPut {
        positions = List.copyOf(positions);
    }

    /** Those of each reason, with what they name. */
    Map<Untold.Kind, List<String>> byReason() {
        return positions.stream()
                .collect(Collectors.groupingBy(
                        this::reason, TreeMap::new, Collectors.mapping(Untellable::told, Collectors.toList())));
    }

    private Untold.Kind reason(Position position) {
        String manager = Untellable.named(position);
        int meant = NamedPositions.listMeant(after, manager.strip()).size();
        if (meant > 0) {
            return meant > 1 ? Untold.Kind.SEVERAL_NAMED : Untold.Kind.OWN_BRANCH;
        }
        return TypedManagers.meant(before, manager).isEmpty() ? Untold.Kind.UNDER_UNKNOWN : Untold.Kind.MANAGER_GONE;
    }

    /** Ids of tops that have no row any more, but reports that stay. */
    List<String> tops() {
        return positions.stream()
                .map(position -> above(before.getPosition(position.id())))
                .filter(top -> after.findPosition(top.id()).isEmpty())
                .map(Position::id)
                .distinct()
                .toList();
    }

    /** The nearest manager above who stays, or the top. */
    private Position above(Position position) {
        Position above = position;
        do {
            above = above.manager().orElse(above);
        } while (above.manager().isPresent() && after.findPosition(above.id()).isEmpty());
        return above;
    }
}
