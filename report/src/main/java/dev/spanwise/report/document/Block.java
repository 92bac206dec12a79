package dev.spanwise.report.document;

/** One part of a {@link Document}. */
public sealed interface Block permits Title, Paragraph, Figures, Table, Notices {}
