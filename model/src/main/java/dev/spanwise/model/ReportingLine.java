package dev.spanwise.model;

/**
 * The line from a manager to one direct report: an edge of the chart.
 *
 * @param manager the position one above
 * @param report the position one below
 */
public record ReportingLine(Position manager, Position report) {}
