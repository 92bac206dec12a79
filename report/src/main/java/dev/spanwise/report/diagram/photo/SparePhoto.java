package dev.spanwise.report.diagram.photo;

/**
 * A photo that is not shown, since another one of the same person is.
 *
 * @param file its name
 * @param shown the name of the other one
 */
public record SparePhoto(String file, String shown) {}
