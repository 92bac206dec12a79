package dev.spanwise.analysis.ask;

/** How a value stands in a file of YAML or JSON. */
public enum Shape {
    NUMBER,
    TEXT,
    /** A text or a number: ids often are numbers. */
    TEXT_OR_NUMBER,
    TRUTH,
    /** Keys with values. */
    MAPPING,
    LIST
}
