package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.input.Content;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes rows of objects with others below them: each gets a number, and that of the one above. */
final class Nesting {
    private final String file;
    private final Flattener flattener;
    private final Consumer<FlatRow> rows;
    private final TeamsAbove teamsAbove;
    private final IdentityHashMap<Shape, Optional<Team>> teams = new IdentityHashMap<>();
    private int nodes;

    Nesting(Content content, Flattener flattener, Consumer<FlatRow> rows) {
        this.file = content.name();
        this.flattener = flattener;
        this.rows = rows;
        this.teamsAbove = new TeamsAbove(content);
    }

    /** Adds a whole tree, top first, siblings in their order, without recursion. */
    void add(Node.Branch root, Shape shape) {
        Deque<Nested> open = new ArrayDeque<>();
        open.push(new Nested(new FlatRow.Child(root, shape, false), 0, Map.of()));
        while (!open.isEmpty()) {
            Nested next = open.pop();
            Team team = teams.computeIfAbsent(next.row().shape(), place -> Optional.ofNullable(Team.of(place)))
                    .orElse(null);
            List<Nested> below = team == null ? addPosition(next) : addTeam(next, team);
            Collections.reverse(below);
            below.forEach(open::push);
        }
    }

    private List<Nested> addPosition(Nested position) {
        List<Nested> below = new ArrayList<>();
        FlatRow row = addRow(position);
        row.below.forEach(child -> below.add(new Nested(child, nodes, Map.of())));
        return below;
    }

    /** Adds who leads the team; below that one are the members, and those who lead teams within it. */
    private List<Nested> addTeam(Nested entry, Team team) {
        Node.Branch object = entry.row().node();
        FlatRow rest = flattener.flatten(team.restOf(object), entry.row().shape());
        Node.Branch lead = team.leadOf(object, file);
        int above = entry.parent();
        if (lead != null) {
            addRow(new Nested(new FlatRow.Child(lead, team.leadShape(), false), above, rest.values));
            above = nodes;
        }
        teamsAbove.add(rest.values, lead == null ? 0 : nodes);
        List<Nested> below = new ArrayList<>();
        for (Node.Branch member : team.membersOf(object)) {
            below.add(new Nested(new FlatRow.Child(member, team.members().object(), false), above, rest.values));
        }
        for (FlatRow.Child child : rest.below) {
            below.add(new Nested(child, above, Map.of()));
        }
        return below;
    }

    /** Who stands in a list of texts has a name and nothing else. */
    private FlatRow flat(FlatRow.Child child) {
        if (!child.shape().isText()) {
            return flattener.flatten(child.node(), child.shape());
        }
        FlatRow row = new FlatRow();
        row.put(NodeSearch.NAME, NodeSearch.text(child.node(), NodeSearch.NAME));
        return row;
    }

    private FlatRow addRow(Nested nested) {
        nodes++;
        FlatRow row = flat(nested.row());
        row.put(PartTable.NODE, String.valueOf(nodes));
        String above = nested.parent() == 0 ? "" : String.valueOf(nested.parent());
        row.put(PartTable.PARENT, nested.row().dotted() ? "" : above);
        if (nested.row().dotted()) {
            row.put(PartTable.DOTTED, above);
        }
        nested.team().forEach((name, text) -> row.put(TeamJoin.TEAM + name, text));
        rows.accept(row);
        return row;
    }

    /** For each row of somebody who leads a team the row of who leads the team above, where teams say it. */
    Map<Integer, Integer> leadsAbove() {
        return teamsAbove.leads();
    }

    /** An object, the number of the one it is nested in, 0 for none, and what is said of its team. */
    private record Nested(FlatRow.Child row, int parent, Map<String, String> team) {}
}
