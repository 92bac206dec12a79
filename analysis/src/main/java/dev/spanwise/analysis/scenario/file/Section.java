package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** One mapping of a scenario file, asked for values of a type and a range. */
final class Section {
    /** Up to here every whole number is a double, too. */
    private static final long GREATEST_AMOUNT = 999_999_999_999_999L;

    private final String file;
    private final String name;
    private final Node.Mapping mapping;

    private Section(String file, String name, Node.Mapping mapping) {
        this.file = file;
        this.name = name;
        this.mapping = mapping;
    }

    /** A mapping with no other keys than these; an empty value counts as an empty mapping. */
    static Section of(String file, String name, Node node, Set<String> keys) {
        Section section = of(file, name, node);
        section.mapping.entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw new ScenarioFileException(
                        file, value.line(), "file.unknown-key", key, name, String.join(", ", keys));
            }
        });
        return section;
    }

    /** A mapping with any keys. */
    private static Section of(String file, String name, Node node) {
        Node.Mapping mapping;
        if (node instanceof Node.Mapping found) {
            mapping = found;
        } else if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NOTHING) {
            mapping = new Node.Mapping(node.line(), Map.of());
        } else {
            throw new ScenarioFileException(file, node.line(), "file.not-a-mapping", name, Node.shown(node));
        }
        return new Section(file, name, mapping);
    }

    int line() {
        return mapping.line();
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }

    Node get(String key) {
        return find(key).orElseThrow(() -> new ScenarioFileException(file, line(), "file.missing-key", name, key));
    }

    /** A whole number in a range. */
    int integer(String key, int min, int max) {
        return integer(key, get(key), min, max);
    }

    OptionalInt findInteger(String key, int min, int max) {
        return has(key) ? OptionalInt.of(integer(key, min, max)) : OptionalInt.empty();
    }

    /** An amount of money from 0 on, in whole units. */
    OptionalLong findAmount(String key) {
        return has(key) ? OptionalLong.of(whole(key, get(key), 0, GREATEST_AMOUNT)) : OptionalLong.empty();
    }

    /** A list of whole numbers, each in a range. */
    List<Integer> integers(String key, int min, int max) {
        return items(key).stream().map(node -> integer(key, node, min, max)).toList();
    }

    /** Whole numbers by the keys of a mapping, each in a range; empty where there is no such key. */
    Map<String, Integer> integersByKey(String key, int min, int max) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        find(key)
                .map(node -> mapping(key, node))
                .ifPresent(found -> found.entries()
                        .forEach((name, node) -> numbers.put(name, integer(key + ": " + name, node, min, max))));
        return numbers;
    }

    /** The same by some words. */
    <T> Map<T, Integer> integersByChoice(String key, Map<String, T> choices, int min, int max) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        integersByKey(key, min, max).forEach((word, number) -> {
            T choice = choices.get(word);
            if (choice == null) {
                Node shown = new Node.Scalar(get(key).line(), Node.Scalar.Kind.TEXT, word);
                throw wrong(key, shown, "file.choice", String.join(", ", choices.keySet()));
            }
            numbers.put(choice, number);
        });
        return numbers;
    }

    private Node.Mapping mapping(String key, Node node) {
        return Section.of(file, key, node).mapping;
    }

    /** Mappings with no other keys than these; a single one counts as a list of one. */
    List<Section> sections(String key, Set<String> keys) {
        return items(key).stream().map(node -> of(file, key, node, keys)).toList();
    }

    private int integer(String key, Node node, int min, int max) {
        return Math.toIntExact(whole(key, node, min, max));
    }

    private long whole(String key, Node node, long min, long max) {
        try {
            long value = Long.parseLong(scalar(node, Node.Scalar.Kind.NUMBER).orElse("?"));
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with the range
        }
        throw wrong(key, node, "file.integer", String.valueOf(min), String.valueOf(max));
    }

    /** A percentage such as {@code 15%}, above 0 and up to a greatest one. */
    double percent(String key, double max) {
        return findPercent(get(key), max)
                .orElseThrow(() -> wrong(key, get(key), "file.percent", String.valueOf((long) max)));
    }

    static Optional<Double> findPercent(Node node, double max) {
        return scalar(node, Node.Scalar.Kind.TEXT)
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,9})?\\s?%"))
                .map(text -> Double.parseDouble(text.replace("%", "").strip()))
                .filter(value -> value > 0 && value <= max);
    }

    String text(String key) {
        return text(key, get(key));
    }

    Optional<String> findText(String key) {
        return find(key).map(node -> text(key, node));
    }

    /** A text that is not blank; a number counts as one, since ids often are. */
    private String text(String key, Node node) {
        return scalar(node, Node.Scalar.Kind.TEXT)
                .or(() -> scalar(node, Node.Scalar.Kind.NUMBER))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> wrong(key, node, "file.text"));
    }

    /** A list of texts; a single text counts as a list of one. No key, no texts. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        items(key).forEach(node -> texts.add(text(key, node)));
        return texts;
    }

    /** At least one text. */
    List<String> someTexts(String key) {
        Node node = get(key);
        List<String> texts = texts(key);
        if (texts.isEmpty()) {
            throw wrong(key, node, "file.text");
        }
        return texts;
    }

    private List<Node> items(String key) {
        return find(key)
                .map(node -> node instanceof Node.Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    boolean truth(String key) {
        return find(key)
                .map(node -> scalar(node, Node.Scalar.Kind.TRUTH)
                        .map("true"::equals)
                        .orElseThrow(() -> wrong(key, node, "file.truth")))
                .orElse(false);
    }

    /** One of some words. */
    <T> Optional<T> findChoice(String key, Map<String, T> choices) {
        return choices(key, choices).stream().findFirst();
    }

    /** Some of some words. */
    <T> List<T> choices(String key, Map<String, T> choices) {
        return items(key).stream()
                .map(node -> scalar(node, Node.Scalar.Kind.TEXT)
                        .map(choices::get)
                        .orElseThrow(() -> wrong(key, node, "file.choice", String.join(", ", choices.keySet()))))
                .toList();
    }

    /** The condition that holds where one of those under the key does; the other one where there is no such key. */
    Condition condition(String key, Condition otherwise) {
        Condition any = null;
        for (Node node : items(key)) {
            Condition parsed = parse(key, node);
            any = any == null ? parsed : any.or(parsed);
        }
        return any == null ? otherwise : any;
    }

    private Condition parse(String key, Node node) {
        try {
            return Conditions.parse(text(key, node));
        } catch (ConditionException e) {
            throw new ScenarioFileException(e, file, node.line(), "file.condition");
        }
    }

    /** An error about the value of a key: subject, bad value, what is allowed. */
    ScenarioFileException wrong(String key, Node node, String what, Object... allowed) {
        Object[] arguments = new Object[allowed.length + 2];
        arguments[0] = key;
        arguments[1] = Node.shown(node);
        System.arraycopy(allowed, 0, arguments, 2, allowed.length);
        return new ScenarioFileException(file, node.line(), what, arguments);
    }

    private static Optional<String> scalar(Node node, Node.Scalar.Kind kind) {
        return node instanceof Node.Scalar scalar && scalar.kind() == kind
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
