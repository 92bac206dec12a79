package dev.spanwise.report.diagram.sheet;

/**
 * One step of the way from the top to a page.
 *
 * @param text whose page it is
 * @param link to that page, made by us
 */
public record Crumb(String text, String link) {}
