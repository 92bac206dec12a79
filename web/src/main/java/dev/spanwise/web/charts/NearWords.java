package dev.spanwise.web.charts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a chart that somebody may have meant who mistyped: one letter wrong, missing, too many or changed with the next. */
final class NearWords {
    /** Of shorter words others are meant as often as not. */
    private static final int SHORTEST = 4;
    /** Words as long as this may have two letters wrong. */
    private static final int LONG = 8;

    private static final int MOST = 8;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

    private final Set<String> words = new HashSet<>();

    /** All words of these texts. O(length of the texts). */
    NearWords(String texts) {
        WORDS.split(texts).forEach(words::add);
    }

    /** The words that begin nearly like this one, the nearest first; none for a short one. O(words). */
    List<String> of(String typed) {
        int allowed = typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
        return words.stream()
                .filter(word -> allowed > 0 && word.length() >= typed.length() - allowed)
                .filter(word -> distance(typed, word) <= allowed)
                .sorted(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be changed, added, left out or exchanged until the word begins with what was typed. */
    static int distance(String typed, String word) {
        int[] beforeLast = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int same = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        int nearest = typed.length();
        for (int distance : last) {
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }
}
