package dev.spanwise.analysis.scenario.file;

import java.util.List;
import java.util.Map;

/** A value of a scenario file that remembers its line, so that an error can name it. */
sealed interface Node {
    /** Line in the file, from 1. */
    int line();

    /** Keys with their values, in the order of the file. */
    record Mapping(int line, Map<String, Node> entries) implements Node {}

    record Sequence(int line, List<Node> items) implements Node {}

    /** A text, number, truth value or nothing, as it is written. */
    record Scalar(int line, Kind kind, String text) implements Node {
        enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
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
