package dev.spanwise.model.read.format;

import dev.spanwise.model.TextPool;
import org.jspecify.annotations.Nullable;

/**
 * The texts that came last in a column, with their numbers: most of them come again soon, and to find them here takes less
 * than to make them UTF-8, hash that and look it up.
 */
final class RecentTexts {
    private static final int SLOTS = 256;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];
    private final int[] numbers = new int[SLOTS];

    /** The number of a text in the pool of the column, always the same one, as {@link TextPool#add} gives it. */
    int add(String text, TextPool pool) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 8) & (SLOTS - 1);
        if (!text.equals(texts[slot])) {
            numbers[slot] = pool.add(text);
            texts[slot] = text;
        }
        return numbers[slot];
    }
}
