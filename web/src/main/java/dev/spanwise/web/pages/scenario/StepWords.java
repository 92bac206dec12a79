package dev.spanwise.web.pages.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.web.pages.ConditionWords;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.visit.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a step is to do as a person would, with the words its form has and the names of positions. */
public final class StepWords {
    private static final int MOST_POSITIONS = 5;
    private static final Set<String> IDS =
            Set.of("positions", "to", "successor", "position", "report", "under", "reports");
    /** What is a condition, or begins with one. */
    private static final Set<String> CONDITIONS =
            Set.of("where", "protect", "receivers", "rest", "max-span-if", "weigh", "dissolve-at-most");

    private static final Set<String> SWITCHES = Set.of("peers", "grade-above", "individual-contributors");

    private final Frame frame;
    private final PositionNames names;
    private final ConditionWords conditions;

    StepWords(Frame frame, PositionNames names) {
        this.frame = frame;
        this.conditions = new ConditionWords(frame.visit().texts(), names::of);
        this.names = names;
    }

    /** The words for steps on a chart. */
    public static StepWords of(Frame frame, OrgChart chart) {
        return new StepWords(frame, new PositionNames(chart));
    }

    /** What kind of step it is, its parameters behind it in brackets. */
    public String title(ScenarioDocument.Step step) {
        String kind = frame.text("step." + step.kind());
        String parameters = step.parameters().get("positions") instanceof Collection<?> many && many.size() > 1
                ? frame.text("step.said.several-positions", many.size())
                : say(step);
        return parameters.isEmpty() ? kind : frame.text("step.with-parameters", kind, parameters);
    }

    /** All parameters of a step, in the order in which they were given. */
    String say(ScenarioDocument.Step step) {
        return step.parameters().entrySet().stream()
                .filter(parameter -> !Boolean.FALSE.equals(parameter.getValue()))
                .map(parameter -> say(step.kind(), parameter.getKey(), parameter.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** The conditions of a step as they are written; empty where it has none. */
    static Optional<String> findWritten(ScenarioDocument.Step step) {
        return Optional.of(step.parameters().entrySet().stream()
                        .filter(parameter -> CONDITIONS.contains(parameter.getKey()))
                        .map(parameter -> String.valueOf(parameter.getValue()))
                        .collect(Collectors.joining(" · ")))
                .filter(written -> !written.isEmpty());
    }

    private String say(String kind, String parameter, Object value) {
        String ofKind = "step.said." + kind + "." + parameter;
        String key = frame.visit().texts().has(ofKind) ? ofKind : "step.said." + parameter;
        Object many = value instanceof Number ? value : 2; // for words of one and of several
        return SWITCHES.contains(parameter) ? frame.text(key) : frame.text(key, value(parameter, value), many);
    }

    private String value(String parameter, Object value) {
        if (value instanceof Map<?, ?> rows) {
            return rows.entrySet().stream()
                    .map(row ->
                            about(parameter, String.valueOf(row.getKey())) + ": " + value(parameter, row.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> items) {
            return parameter.equals("weights") ? weights(items) : list(parameter, items);
        }
        return value instanceof Number number ? number(number) : word(parameter, String.valueOf(value));
    }

    private String about(String parameter, String row) {
        return switch (parameter) {
            case "weigh", "spare" -> frame.text("step.said.weigh." + row);
            case "dissolve-at-most" -> frame.text("step.said.dissolve-at-most." + row);
            case "max-span-by-archetype" -> frame.text("archetype." + row);
            case "max-span-if" -> conditions.of(row);
            case "crossing", "cost" -> frame.text("option." + parameter + "." + row);
            default -> row;
        };
    }

    private String list(String parameter, Collection<?> items) {
        List<String> said = new ArrayList<>();
        items.stream().limit(MOST_POSITIONS).forEach(item -> said.add(value(parameter, item)));
        if (items.size() > MOST_POSITIONS) {
            said.add(frame.text("step.said.more", items.size() - MOST_POSITIONS));
        }
        return String.join(", ", said);
    }

    private String weights(Collection<?> weights) {
        return frame.text("step.said.weights.each", weights.toArray());
    }

    private String word(String parameter, String text) {
        if (IDS.contains(parameter)) {
            return names.of(text);
        }
        String choice = "option." + parameter + "." + text;
        if (frame.visit().texts().has(choice)) {
            return frame.text(choice);
        }
        if (CONDITIONS.contains(parameter)) {
            return conditions.of(text);
        }
        return text.matches("[0-9.]+ ?%") ? percent(text) : text;
    }

    private String percent(String text) {
        return frame.text("step.said.percent", frame.number(Double.parseDouble(text.replaceFirst(" ?%", "")), 3));
    }

    private String number(Number number) {
        return frame.number(number.doubleValue(), 3);
    }
}
