package dev.spanwise.report.document;

/** Running text, wrapped where it does not fit. */
public record Paragraph(String text, Tone tone) implements Block {}
