package dev.spanwise.web.scenarios;

/**
 * A chart that can be compared.
 *
 * @param id in addresses
 * @param name as people know it
 * @param label the same where one chooses, with the day that a snapshot is of
 */
public record ChartChoice(String id, String name, String label) {}
