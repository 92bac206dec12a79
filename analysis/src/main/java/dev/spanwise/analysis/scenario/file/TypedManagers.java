package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.ClosePositions;
import dev.spanwise.analysis.scenario.MovePositions;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Managers as people type them over others: by a name that only one position has, where the rest of the column names
 * them by id or by both. O(n) for each name.
 */
final class TypedManagers {
    private final OrgChart before;
    private OrgChart after;

    private TypedManagers(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
    }

    /** The later chart with everybody under the manager that is meant, as far as that can be told. */
    static OrgChart settled(OrgChart before, OrgChart after) {
        TypedManagers typed = new TypedManagers(before, after);
        typed.leaveOutMadeUp();
        typed.move();
        return typed.after;
    }

    /** Who is closed and still named was taken for somebody new: a manager who has no row. */
    private void leaveOutMadeUp() {
        List<Position> madeUp = after.positions()
                .filter(position ->
                        position.manager().isEmpty() && position.id().equals(position.name()))
                .filter(position ->
                        before.findPosition(position.id()).isEmpty() && isClosed(meant(before, position.id())))
                .toList();
        for (Position position : madeUp) {
            List<String> reports =
                    position.directReports().stream().map(Position::id).toList();
            carryOut(new MovePositions(reports, null, Terms.DEFAULT));
            carryOut(new ClosePositions(List.of(position.id()), Terms.DEFAULT));
        }
    }

    private boolean isClosed(String id) {
        return !id.isEmpty() && after.findPosition(id).isEmpty();
    }

    private void move() {
        Map<String, List<String>> joining = new LinkedHashMap<>();
        Set<String> nobody = Untellable.nobodyIn(before);
        for (Position position : after.positions().toList()) {
            String manager = Untellable.named(position);
            if (position.manager().isEmpty() && !nobody.contains(manager)) {
                Optional.of(meant(after, manager))
                        .filter(id -> !id.isEmpty() && !id.equals(position.id()))
                        .ifPresent(id -> joining.computeIfAbsent(id, to -> new ArrayList<>())
                                .add(position.id()));
            }
        }
        joining.forEach((manager, positions) -> carryOut(new MovePositions(positions, manager, Terms.DEFAULT)));
    }

    /** The id of the one position that is meant, empty where it is none or several. */
    static String meant(OrgChart chart, String manager) {
        List<Position> meant = NamedPositions.listMeant(chart, manager.strip());
        return meant.size() == 1 ? meant.get(0).id() : "";
    }

    private void carryOut(Change change) {
        after = change.applyTo(after, new BitSet()).chart();
    }
}
