package dev.spanwise.analysis.scenario.file;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The scenario that leads from one chart to another, as somebody draws it up who edits the export in a spreadsheet:
 * new rows are added, changed managers are moves, changed cells are edits, missing rows are closed. Positions are the
 * same where their ids are; a new row without an id gets one. New positions and moves come from the top of the later chart down, so that whoever takes
 * somebody on stands in its place already, and nobody is ever moved under an own report. Whoever stays goes up by itself
 * where its manager is closed. O(n) and the steps.
 */
public final class ScenarioBetween {
    private final OrgChart before;
    private final OrgChart after;
    private final Untellable untellable;
    private final ChangedValues values;
    private final NewRows rows;
    private final List<Map<String, Object>> steps = new ArrayList<>();

    private ScenarioBetween(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        this.untellable = new Untellable(before, after);
        this.values = new ChangedValues(before, after);
        this.rows = new NewRows(before, after);
    }

    /**
     * Draws the scenario up.
     *
     * @return its steps, none where the charts are alike, and what they do not say
     */
    public static Drawn of(OrgChart before, OrgChart after) {
        ScenarioBetween between = new ScenarioBetween(before, TypedManagers.settled(before, after));
        between.add();
        between.move();
        between.steps.addAll(between.values.steps());
        between.close();
        return new Drawn(between.steps, between.untellable.list());
    }

    /** Whether no id of one chart stands in the other, so that everybody would go and come anew. O(n). */
    public static boolean sharesNobody(OrgChart before, OrgChart after) {
        return after.positions()
                .noneMatch(position -> before.findPosition(position.id()).isPresent());
    }

    /**
     * What came out.
     *
     * @param steps each its kind with its parameters
     * @param untold differences that no step makes
     */
    public record Drawn(List<Map<String, Object>> steps, List<Untold> untold) {
        public Drawn {
            steps = List.copyOf(steps);
            untold = List.copyOf(untold);
        }

        /**
         * The scenario in YAML.
         *
         * @param name what it is called
         * @param remarks what to say at its head, such as the sentences of what no step makes
         * @throws IllegalArgumentException when there is no step, since a scenario needs one
         */
        public String text(String name, List<String> remarks) {
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("the charts are alike, but a scenario needs a step");
            }
            Map<String, Object> scenario = new LinkedHashMap<>();
            scenario.put("name", name);
            scenario.put("steps", steps);
            return ScenarioText.of(scenario, remarks);
        }
    }

    private void add() {
        for (Position position : after.positions().toList()) {
            if (rows.isNew(position) && !untellable.isUntellable(position)) {
                Map<String, Object> step = new LinkedHashMap<>();
                // whoever is new at the top comes in somewhere first, and moves
                step.put("under", rows.id(position.manager().orElse(before.position(0))));
                step.put("ids", List.of(rows.id(position)));
                step.putAll(values.ofNew(position));
                steps.add(ScenarioText.step("add", step));
            }
        }
    }

    /** Everybody who joins a manager moves in one step, those who come to the top first. */
    private void move() {
        Map<Optional<String>, List<String>> joining = new LinkedHashMap<>();
        for (Position position : after.positions().toList()) {
            if (untellable.canMove(position) && !untellable.isUntellable(position) && moves(position)) {
                joining.computeIfAbsent(position.manager().map(rows::id), to -> new ArrayList<>())
                        .add(rows.id(position));
            }
        }
        joining.forEach((to, positions) -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("positions", positions);
            to.ifPresentOrElse(id -> step.put("to", id), () -> step.put("to-top", true));
            steps.add(ScenarioText.step("move", step));
        });
    }

    /** A new position stands where it is added, but at the top. */
    private boolean moves(Position position) {
        Optional<Position> was = before.findPosition(position.id());
        return was.isPresent()
                ? !goesUpTo(was.get(), position)
                : position.manager().isEmpty();
    }

    /** Whether it comes to its manager without a move: it is there, or all between them are closed. */
    private boolean goesUpTo(Position was, Position is) {
        if (is.manager().isEmpty()) {
            return was.manager().isEmpty();
        }
        Position above = was;
        do {
            if (above.manager().isEmpty()) {
                return false;
            }
            above = above.manager().orElseThrow();
        } while (after.findPosition(above.id()).isEmpty());
        return above.id().equals(is.manager().orElseThrow().id());
    }

    /** Tops last: they go when nobody reports to them any more. */
    private void close() {
        close(position -> position.manager().isPresent());
        close(position -> position.manager().isEmpty() && !untellable.stays(position));
    }

    private void close(Predicate<Position> which) {
        List<String> gone = before.positions()
                .filter(position -> after.findPosition(position.id()).isEmpty() && which.test(position))
                .map(Position::id)
                .toList();
        if (!gone.isEmpty()) {
            steps.add(ScenarioText.step("close", Map.of("positions", gone)));
        }
    }
}
