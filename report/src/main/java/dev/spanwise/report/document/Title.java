package dev.spanwise.report.document;

/** The heading of what follows. */
public record Title(String text) implements Block {}
