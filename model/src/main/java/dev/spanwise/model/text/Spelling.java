package dev.spanwise.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far written words lie from each other, to ask people what they meant. Nothing is ever taken by it. */
public final class Spelling {
    private static final int LETTERS_FOR_AN_ERROR = 3;

    private Spelling() {}

    /**
     * The name that was probably meant: one with at most one typing error in three letters, or else the shortest one that
     * has the other's words in it, as {@code max-layers} has {@code layers}. Empty where none comes near. O(names x
     * letters²).
     */
    public static Optional<String> nearest(String word, Collection<String> names) {
        Optional<String> misspelt = names.stream()
                .min(Comparator.comparingInt(name -> distance(word, name)))
                .filter(name -> distance(word, name) <= word.length() / LETTERS_FOR_AN_ERROR);
        return misspelt.or(() -> names.stream()
                .filter(name -> holds(name, word) || holds(word, name))
                .min(Comparator.comparingInt(String::length)));
    }

    /**
     * The names that may have been meant, the nearest first: those with at most one typing error in three letters, and those
     * that begin with the other's letters; capitals do not count. O(names x letters²).
     */
    public static List<String> listNear(String word, Collection<String> names, int most) {
        String small = word.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(small, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String name) -> distance(small, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static boolean isNear(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        return distance(word, name) <= word.length() / LETTERS_FOR_AN_ERROR
                || (shorter >= LETTERS_FOR_AN_ERROR && (name.startsWith(word) || word.startsWith(name)));
    }

    private static boolean holds(String name, String words) {
        return ("-" + name + "-").contains("-" + words + "-");
    }

    /**
     * Letters to be put in, taken out or replaced, and neighbours to be swapped; source: F. J. Damerau, 1964, no letter
     * being touched twice. O(letters²).
     */
    public static int distance(String one, String other) {
        int[] before = new int[0];
        int[] last = new int[0];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            before = last;
            last = row;
            row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (areSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
