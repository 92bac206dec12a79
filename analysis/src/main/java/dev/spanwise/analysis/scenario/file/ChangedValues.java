package dev.spanwise.analysis.scenario.file;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values in which two charts differ, as parameters of steps; a field that the later one does not know stays. */
final class ChangedValues {
    private final OrgChart before;
    private final OrgChart after;
    private final List<Field> fields;

    ChangedValues(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        this.fields = Arrays.stream(Field.values())
                .filter(field ->
                        !Field.LINES.contains(field) && after.attributes().has(field))
                .toList();
    }

    /** What is known about a new position. It is vacant unless it has a name or is said to be held. */
    Map<String, Object> ofNew(Position position) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Field field : fields) {
            value(position, field).ifPresent(value -> said.put(field.id(), written(value)));
        }
        List<String> marks =
                Arrays.stream(Flag.values()).filter(position::is).map(Flag::id).toList();
        put(said, "mark", marks);
        put(said, "unmark", position.is(Flag.VACANT) ? List.of() : List.of(Flag.VACANT.id()));
        return said;
    }

    /** Vacancies that are filled, and everybody else who has other values; the same values are one step. */
    List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        Map<Map<String, Object>, List<String>> edits = new LinkedHashMap<>();
        for (Position position : after.positions().toList()) {
            before.findPosition(position.id()).ifPresent(was -> {
                Map<String, Object> edit = changed(was, position);
                if (was.is(Flag.VACANT) && !position.is(Flag.VACANT)) {
                    steps.add(ScenarioText.step("hire", hire(position, edit)));
                }
                if (!edit.isEmpty()) {
                    edits.computeIfAbsent(edit, same -> new ArrayList<>()).add(position.id());
                }
            });
        }
        edits.forEach((edit, positions) -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("positions", positions);
            step.putAll(edit);
            steps.add(ScenarioText.step("edit", step));
        });
        return steps;
    }

    /** Takes from an edit what hiring says; what is cleared besides stays to be edited. */
    private Map<String, Object> hire(Position position, Map<String, Object> edit) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("position", position.id());
        value(position, Field.NAME).ifPresent(name -> step.put(Field.NAME.id(), name));
        edit.forEach((name, value) -> {
            if (!name.equals("clear")) {
                step.put(name, value);
            }
        });
        edit.keySet().removeIf(name -> !name.equals("clear"));
        return step;
    }

    private Map<String, Object> changed(Position was, Position is) {
        Map<String, Object> said = new LinkedHashMap<>();
        List<String> cleared = new ArrayList<>();
        for (Field field : fields) {
            Optional<Object> value = value(is, field);
            if (!value.equals(value(was, field))) {
                value.ifPresentOrElse(now -> said.put(field.id(), written(now)), () -> cleared.add(field.id()));
            }
        }
        put(said, "clear", cleared);
        put(said, "mark", flags(is, was));
        put(said, "unmark", flags(was, is));
        return said;
    }

    private static List<String> flags(Position has, Position hasNot) {
        return Arrays.stream(Flag.values())
                .filter(flag -> has.is(flag) && !hasNot.is(flag))
                .map(Flag::id)
                .toList();
    }

    private static void put(Map<String, Object> said, String name, List<String> words) {
        if (!words.isEmpty()) {
            said.put(name, words);
        }
    }

    private static Optional<Object> value(Position position, Field field) {
        OrgChart chart = position.chart();
        return chart.attributes().find(field, chart.record(position.index()));
    }

    /** Whole numbers without decimals, days as they are written in files. */
    private static Object written(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
            return number.longValue();
        }
        return value instanceof Double ? value : value.toString();
    }
}
