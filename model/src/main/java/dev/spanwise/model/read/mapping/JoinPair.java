package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two columns by which the rows of one table belong to those of another.
 *
 * @param left whose column tells its rows apart
 * @param key that column
 * @param right whose column refers to them
 * @param reference that column
 * @param score the more, the surer
 */
record JoinPair(Table left, int key, Table right, int reference, double score) {
    private static final double MOST = 0.9;
    /** So many of the keys must be referred to: a list of departments is none of the positions. */
    private static final double LEAST_MET = 0.3;
    /** A row belongs to one other, and only now and then two share it. */
    private static final double LEAST_DISTINCT = 0.8;

    private static final double HALF = 0.5;
    private static final double SAME_HEADER = 1;
    private static final double LIKE_HEADER = 0.5;

    /** The surest columns of two tables, or null where none do. */
    static @Nullable JoinPair best(Table left, Table right) {
        JoinPair best = null;
        for (int key = 0; key < left.columnsOfFile(); key++) {
            Fit keys = left.fit(key);
            boolean unique = keys.filled() > 1 && keys.distinct() == keys.filled();
            if (!unique || keys.filled() < MOST * left.size() || refersToManagers(left, key)) {
                continue;
            }
            for (int reference = 0; reference < right.columnsOfFile(); reference++) {
                JoinPair pair = refersToManagers(right, reference) ? null : of(left, key, right, reference);
                if (pair != null && (best == null || pair.score > best.score)) {
                    best = pair;
                }
            }
        }
        return best;
    }

    static boolean refersToManagers(Table table, int column) {
        HeaderHint hint = HeaderHint.of(table, column);
        return hint == HeaderHint.MANAGER || hint == HeaderHint.UPPER || hint == HeaderHint.OTHER_PERSON;
    }

    private static @Nullable JoinPair of(Table left, int key, Table right, int reference) {
        Fit fit = right.fit(reference);
        boolean apart = fit.distinct() > 1
                && fit.distinct() >= LEAST_DISTINCT * fit.filled()
                && fit.filled() >= LEAST_DISTINCT * right.size();
        double alike = likeness(left, key, right, reference);
        // numbers stand in many columns by chance: without a word in the headers they join nothing
        if (!apart || (alike == 0 && fit.numbers() > HALF)) {
            return null;
        }
        int[] counts = left.counts(key);
        int[] others = right.counts(reference);
        double met = IntStream.range(0, others.length)
                .filter(code -> others[code] > 0 && has(left, key, counts, right, reference, code))
                .count();
        boolean enough =
                met >= MOST * fit.distinct() && met >= LEAST_MET * left.fit(key).distinct();
        double score = 2 * met / fit.distinct() + met / left.fit(key).distinct() + alike;
        return enough ? new JoinPair(left, key, right, reference, score) : null;
    }

    private static boolean has(Table left, int key, int[] counts, Table right, int reference, int code) {
        int found = left.texts(key).find(right.texts(reference).get(code).strip());
        return found >= 0 && found < counts.length && counts[found] > 0;
    }

    /** How much the headers say the same: wholly, or one of them contains the other. */
    private static double likeness(Table left, int key, Table right, int reference) {
        Set<String> one = Set.copyOf(HeaderText.allWords(left.headers().get(key)));
        Set<String> other = Set.copyOf(HeaderText.allWords(right.headers().get(reference)));
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean like = one.containsAll(other) || other.containsAll(one) || isBothAnId(left, key, right, reference);
        return one.equals(other) ? SAME_HEADER : like ? LIKE_HEADER : 0;
    }

    private static boolean isBothAnId(Table left, int key, Table right, int reference) {
        return isId(left.headers().get(key)) && isId(right.headers().get(reference));
    }

    private static boolean isId(String header) {
        return Synonyms.get().find(header).stream().anyMatch(match -> match.role() == ColumnRole.ID && match.isExact());
    }
}
