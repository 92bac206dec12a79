package dev.spanwise.model;

import java.time.LocalDate;

/**
 * The day that a file itself says it shows, such as {@code Stand 30.06.2026}.
 *
 * @param day the day; of a month its last one
 * @param words in which it is said
 */
public record StatedDay(LocalDate day, String words) {}
