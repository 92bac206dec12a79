package dev.spanwise.analysis.ask.file;

import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Shape;
import dev.spanwise.analysis.ask.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One mapping of a file as a source of options. */
public final class Section implements Source {
    private final String file;
    private final String name;
    private final Node.Mapping mapping;

    private Section(String file, String name, Node.Mapping mapping) {
        this.file = file;
        this.name = name;
        this.mapping = mapping;
    }

    /** A mapping with no other keys than these; an empty value counts as an empty mapping. */
    public static Section of(String file, String name, Node node, Collection<String> keys) {
        Section section = of(file, name, node);
        section.mapping.entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw new OptionFileException(
                        file, value.line(), "file.unknown-key", key, name, String.join(", ", keys));
            }
        });
        return section;
    }

    private static Section of(String file, String name, Node node) {
        Node.Mapping mapping;
        if (node instanceof Node.Mapping found) {
            mapping = found;
        } else if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NOTHING) {
            mapping = new Node.Mapping(node.line(), Map.of());
        } else {
            throw new OptionFileException(file, node.line(), "file.not-a-mapping", name, Node.shown(node));
        }
        return new Section(file, name, mapping);
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Node get(String key) {
        Node node = mapping.entries().get(key);
        if (node == null) {
            throw new OptionFileException(file, mapping.line(), "file.missing-key", name, key);
        }
        return node;
    }

    /** The entries of a list; none where the key is not there. */
    public List<Node> list(String key, int most) {
        Node node = mapping.entries().get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            throw new OptionFileException(file, node.line(), "file.list", key, Node.shown(node), most);
        }
        if (sequence.items().size() > most) {
            throw new OptionFileException(
                    file, node.line(), "file.too-many", key, sequence.items().size(), most);
        }
        return sequence.items();
    }

    /** What is read from the options here; what is wrong about one is told with its line. */
    public <T> T read(Function<Source, T> reader) {
        try {
            return reader.apply(this);
        } catch (OptionException e) {
            if (e.isMissing()) {
                get(e.name());
            }
            Node node = mapping.entries().getOrDefault(e.name(), mapping);
            throw new OptionFileException(file, e.value().map(node::lineOf).orElse(node.line()), e);
        }
    }

    @Override
    public List<String> find(Option<?> option) {
        Node node = mapping.entries().get(option.name());
        return node == null ? List.of() : texts(option.name(), node, option.kind());
    }

    private List<String> texts(String key, Node node, Kind<?> kind) {
        if (kind instanceof Several<?> several && several.each() instanceof Pair<?, ?> pair) {
            return pair.keys().isEmpty() ? byKey(key, node, pair) : records(key, node, pair);
        }
        return kind.shape() == Shape.LIST
                ? items(node).stream()
                        .map(item -> scalar(key, item, kind.element(), kind))
                        .toList()
                : List.of(scalar(key, node, kind.shape(), kind));
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    private List<String> byKey(String key, Node node, Pair<?, ?> pair) {
        List<String> texts = new ArrayList<>();
        of(file, key, node)
                .mapping
                .entries()
                .forEach((left, right) -> texts.add(left + "="
                        + scalar(key + ": " + left, right, pair.right().shape(), pair.right())));
        return texts;
    }

    private List<String> records(String key, Node node, Pair<?, ?> pair) {
        String left = pair.keys().get(0);
        String right = pair.keys().get(1);
        return items(node).stream()
                .map(item -> of(file, key, item, pair.keys()))
                .map(section ->
                        section.scalar(left, section.get(left), pair.left().shape(), pair.left()) + "="
                                + any(section.texts(right, section.get(right), pair.right())))
                .toList();
    }

    /** Conditions as one. */
    private static String any(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" || "));
    }

    private String scalar(String key, Node node, Shape shape, Kind<?> kind) {
        if (node instanceof Node.Scalar scalar && scalar.is(shape)) {
            return scalar.text();
        }
        if (node instanceof Node.Scalar scalar && scalar.isQuoted(shape)) {
            throw new OptionFileException(file, node.line(), "file.quoted", key, Node.shown(node), scalar.text());
        }
        throw new OptionFileException(file, node.line(), "file.value", key, Node.shown(node), kind.allowed());
    }
}
