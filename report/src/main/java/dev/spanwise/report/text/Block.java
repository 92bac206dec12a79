package dev.spanwise.report.text;

/** One part of a {@link Document}. */
public sealed interface Block permits Title, Paragraph, Figures, Table, Notices {}
