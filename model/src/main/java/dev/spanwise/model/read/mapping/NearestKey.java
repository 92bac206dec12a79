package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that a reference was probably meant to be, for a message: with one typing error in five letters, and two
 * at most. It is never taken by itself. Names only: among numbers, the next one is as good as any.
 */
public final class NearestKey {
    private static final int MOST_KEYS = 50_000;
    private static final int MOST_ERRORS = 2;
    private static final int LETTERS_FOR_AN_ERROR = 5;

    private NearestKey() {}

    /** The one key that comes near, or null where none or several do. O(keys x letters). */
    public static @Nullable String find(String reference, KeyIndex keys) {
        String wanted = Folding.ofAccents(reference);
        int allowed = Math.min(MOST_ERRORS, wanted.length() / LETTERS_FOR_AN_ERROR);
        if (allowed == 0 || keys.size() > MOST_KEYS || wanted.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        String nearest = null;
        int fewest = allowed + 1;
        for (int key = 0; key < keys.size(); key++) {
            if (keys.firstRow(key) == KeyIndex.NONE) {
                continue;
            }
            String text = Folding.ofAccents(keys.text(key));
            int errors = Math.abs(text.length() - wanted.length()) > allowed ? allowed + 1 : distance(wanted, text);
            if (errors < fewest) {
                nearest = keys.text(key);
                fewest = errors;
            } else if (errors == fewest) {
                nearest = null;
            }
        }
        return nearest;
    }

    /** Letters to be put in, taken out or replaced; source: V. I. Levenshtein, 1965. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
