package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each distinct value of a reference column points to. */
public final class Resolution {
    /** The value says that there is nobody above. */
    public static final int NOBODY = -1;
    /** The value points to nothing. */
    public static final int UNRESOLVED = -2;
    /** Several rows carry the key, and nothing says which is meant. */
    public static final int AMBIGUOUS = -3;

    private static final int LEAST_LETTERS_OF_A_WORD = 5;

    private final Table table;
    private final int column;
    private final int[] keyOfCode;
    private final @Nullable Normalisation[] howOfCode;
    private final int[] counts;

    Resolution(Table table, int column, int[] keyOfCode, @Nullable Normalisation[] howOfCode, int[] counts) {
        this.table = table;
        this.column = column;
        this.keyOfCode = keyOfCode;
        this.howOfCode = howOfCode;
        this.counts = counts;
    }

    /** The key that a row's reference points to, or one of {@link #NOBODY}, {@link #UNRESOLVED}, {@link #AMBIGUOUS}. */
    public int key(int row) {
        int code = table.code(row, column);
        return code == Grid.BLANK ? NOBODY : keyOfCode[code];
    }

    /** The key that a distinct value points to, or one of the outcomes. */
    int keyOfCode(int code) {
        return keyOfCode[code];
    }

    /** What had to be overlooked for the row's reference to resolve, or null where nothing had. */
    public @Nullable Normalisation how(int row) {
        int code = table.code(row, column);
        return code == Grid.BLANK ? null : howOfCode[code];
    }

    /** Rows whose reference points to a key. */
    public int resolves() {
        return rowsWith(0, Integer.MAX_VALUE);
    }

    /** Rows with a reference, those that say "nobody" left out. */
    public int of() {
        return resolves() + ambiguous() + rowsWith(UNRESOLVED, UNRESOLVED);
    }

    /** Rows whose reference points to a key of several rows. */
    public int ambiguous() {
        return rowsWith(AMBIGUOUS, AMBIGUOUS);
    }

    private int rowsWith(int lowest, int highest) {
        int rows = 0;
        for (int code = 0; code < counts.length; code++) {
            if (keyOfCode[code] >= lowest && keyOfCode[code] <= highest) {
                rows += counts[code];
            }
        }
        return rows;
    }

    /**
     * Whether every row refers to somebody, and what leads nowhere can only be tops who have no row of their own: one, or
     * in a narrow list no more than managers who have one.
     */
    boolean lacksTopsAlone() {
        int missing = 0;
        int found = 0;
        for (int code = 0; code < counts.length; code++) {
            missing += keyOfCode[code] == UNRESOLVED && counts[code] > 0 ? 1 : 0;
            found += keyOfCode[code] >= 0 && counts[code] > 0 ? 1 : 0;
        }
        boolean few = missing == 1 || (missing > 0 && table.isNarrow() && missing <= found);
        return few && found > 0 && of() == table.size() && ambiguous() == 0;
    }

    /** A text that has this outcome, as an example. */
    String example(int outcome) {
        for (int code = 0; code < counts.length; code++) {
            if (keyOfCode[code] == outcome && counts[code] > 0) {
                return Whitespace.collapse(table.texts(column).get(code));
            }
        }
        return "";
    }

    /** Whole words of the column that say "nobody", for example {@code NO_MANAGER}. */
    List<String> wordsForNobody() {
        List<String> words = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            String text = Whitespace.collapse(table.texts(column).get(code));
            if (keyOfCode[code] == NOBODY && counts[code] > 0 && text.length() >= LEAST_LETTERS_OF_A_WORD) {
                words.add(text);
            }
        }
        return words;
    }

    /** How many rows each normalisation was needed for. */
    public Map<Normalisation, Integer> normalised() {
        Map<Normalisation, Integer> rows = new EnumMap<>(Normalisation.class);
        for (int code = 0; code < counts.length; code++) {
            Normalisation how = howOfCode[code];
            if (how != null && counts[code] > 0) {
                rows.merge(how, counts[code], Integer::sum);
            }
        }
        return rows;
    }
}
