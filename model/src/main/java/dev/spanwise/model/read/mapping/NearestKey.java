package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Folding;
import dev.spanwise.model.text.Spelling;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that a reference was probably meant to be, for a message: with one typing error in five letters, and two
 * at most. It is never taken by itself. Names only: among numbers, the next one is as good as any.
 */
public final class NearestKey {
    private static final int MOST_KEYS = 50_000;
    private static final int MOST_ERRORS = 2;
    private static final int MOST_NAMESAKES = 3;
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
            int errors =
                    Math.abs(text.length() - wanted.length()) > allowed ? allowed + 1 : Spelling.distance(wanted, text);
            if (errors < fewest) {
                nearest = keys.text(key);
                fewest = errors;
            } else if (errors == fewest) {
                nearest = null;
            }
        }
        return nearest;
    }

    /** Those whom a first name alone may mean, a few of them; null where it is no first name. O(keys x letters). */
    public static @Nullable String namesakes(String reference, KeyIndex keys) {
        String alone = PersonName.alone(reference);
        if (alone.isEmpty() || keys.size() > MOST_KEYS) {
            return null;
        }
        List<String> found = IntStream.range(0, keys.size())
                .filter(key -> keys.firstRow(key) != KeyIndex.NONE)
                .mapToObj(keys::text)
                .filter(text -> Normalisation.FIRST_NAME.mayMatch(reference, text)
                        && Normalisation.FIRST_NAME.apply(text).equals(alone))
                .limit(MOST_NAMESAKES)
                .toList();
        return found.size() < 2 ? null : ReferenceFinder.quoted(found);
    }
}
