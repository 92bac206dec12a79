package dev.spanwise.report.text;

/** The heading of what follows. */
public record Title(String text) implements Block {}
