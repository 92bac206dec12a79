package dev.spanwise.web.pages;

/**
 * A chart that can be compared.
 *
 * @param id in addresses
 * @param name as people know it
 */
public record ChartChoice(String id, String name) {}
