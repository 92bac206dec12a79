package dev.spanwise.model.read.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two columns by which many rows of one table look up one row of another: people and what is said of departments. */
final class LookUp {
    private static final double MOST = 0.9;

    private LookUp() {}

    /** The columns, the one looked in by its header told from others; null where none are. O(cells). */
    static @Nullable JoinPair find(Table many, Table one) {
        for (int key = 0; key < one.columnsOfFile(); key++) {
            Set<String> keys = texts(one, key);
            boolean unique =
                    keys.size() > 1 && one.fit(key).filled() == keys.size() && keys.size() >= MOST * one.size();
            for (int column = 0; unique && column < many.columnsOfFile(); column++) {
                if (isCalledSo(many, column, one, key) && resolves(texts(many, column), keys)) {
                    return new JoinPair(many, column, one, key, 1);
                }
            }
        }
        return null;
    }

    private static boolean isCalledSo(Table many, int column, Table one, int key) {
        Set<String> words = Set.copyOf(HeaderText.allWords(many.headers().get(column)));
        Set<String> other = Set.copyOf(HeaderText.allWords(one.headers().get(key)));
        return !words.isEmpty()
                && (words.equals(other)
                        || (other.size() > 1 && other.containsAll(words))
                        || (words.size() > 1 && words.containsAll(other)))
                && !JoinPair.refersToManagers(many, column);
    }

    private static boolean resolves(Set<String> texts, Set<String> keys) {
        return !texts.isEmpty() && texts.stream().filter(keys::contains).count() >= MOST * texts.size();
    }

    private static Set<String> texts(Table table, int column) {
        Set<String> texts = new HashSet<>();
        IntStream.range(0, table.size())
                .mapToObj(row -> table.text(row, column))
                .forEach(texts::add);
        texts.remove("");
        return texts;
    }
}
