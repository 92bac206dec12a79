package dev.spanwise.model;

/**
 * A second, informal reporting line; it never counts in spans or layers.
 *
 * @param manager the dotted-line manager
 * @param report the position that reports to it besides its own manager
 */
public record DottedLine(Position manager, Position report) {}
