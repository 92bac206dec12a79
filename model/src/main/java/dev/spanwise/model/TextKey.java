package dev.spanwise.model;

/**
 * A word that is put into a problem's sentence in the sentence's own language.
 *
 * @param key of the word in the texts of this package
 */
public record TextKey(String key) {}
