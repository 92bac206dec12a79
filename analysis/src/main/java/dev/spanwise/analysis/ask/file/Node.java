package dev.spanwise.analysis.ask.file;

import dev.spanwise.analysis.ask.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of a file that remembers its line, so that an error can name it. */
public sealed interface Node {
    /** Line in the file, from 1. */
    int line();

    /** The line of the first text that is written like this in it; its own where there is none. */
    default int lineOf(String text) {
        if (this instanceof Scalar) {
            return line();
        }
        return Stream.concat(
                        this instanceof Mapping mapping ? mapping.entries().values().stream() : Stream.empty(),
                        this instanceof Sequence sequence ? sequence.items().stream() : Stream.empty())
                .filter(node -> node.holds(text))
                .mapToInt(node -> node.lineOf(text))
                .findFirst()
                .orElse(line());
    }

    private boolean holds(String text) {
        if (this instanceof Scalar scalar) {
            return scalar.text().equals(text);
        }
        return this instanceof Mapping mapping
                ? mapping.entries().values().stream().anyMatch(node -> node.holds(text))
                : this instanceof Sequence sequence && sequence.items().stream().anyMatch(node -> node.holds(text));
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(int line, Map<String, Node> entries) implements Node {}

    record Sequence(int line, List<Node> items) implements Node {}

    /** A text, number, truth value or nothing, as it is written. */
    record Scalar(int line, Kind kind, String text) implements Node {
        /** What a value is that is neither a list nor a mapping. */
        public enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
        }

        /** Whether it has one of the shapes that are no list and no mapping. */
        boolean is(Shape shape) {
            return switch (shape) {
                case NUMBER -> kind == Kind.NUMBER;
                case TEXT -> kind == Kind.TEXT;
                case TEXT_OR_NUMBER -> kind == Kind.TEXT || kind == Kind.NUMBER;
                case TRUTH -> kind == Kind.TRUTH;
                case LIST, MAPPING -> false;
            };
        }

        /** Whether it would have the shape, were it not in quotation marks. */
        boolean isQuoted(Shape shape) {
            return switch (shape) {
                case NUMBER -> kind == Kind.TEXT && text.matches("-?\\d+(\\.\\d+)?");
                case TRUTH -> kind == Kind.TEXT && text.matches("true|false");
                default -> false;
            };
        }
    }

    /** How a value is shown in an error. */
    static String shown(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.kind() == Scalar.Kind.TEXT ? "\"" + scalar.text() + "\"" : scalar.text();
        }
        return node instanceof Sequence ? "[...]" : "{...}";
    }
}
