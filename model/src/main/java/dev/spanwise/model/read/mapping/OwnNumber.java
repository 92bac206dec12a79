package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.WordList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the number that tells people apart where its header is none of those that are known: {@code Employee #}. */
final class OwnNumber {
    private static final WordList WORDS = WordList.of("number-word");

    /** Words that languages write in one piece: "Ausweisnummer". */
    private static final Pattern COMPOUND = Pattern.compile(".+(nummer|nr|kennung|schlüssel|number|szám|numarası)");

    private static final int LEAST_ROWS = 3;

    private OwnNumber() {}

    /** The first column with a word for a number in its header, a code in every row and no code twice. O(cells). */
    static Optional<Integer> find(Table table, Columns columns) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .filter(column -> !columns.isTaken(column) && isCalledNumber(table, column))
                .filter(column -> table.fit(column).filled() == table.size()
                        && table.fit(column).distinct() == table.size()
                        && table.size() >= LEAST_ROWS)
                .filter(column -> Codes.fill(table, column))
                .findFirst();
    }

    private static boolean isCalledNumber(Table table, int column) {
        String header = table.headers().get(column);
        boolean sign = header.endsWith("#") || header.endsWith("№") || header.startsWith("№");
        HeaderHint hint = HeaderHint.of(table, column);
        boolean own = hint == HeaderHint.UNKNOWN || (sign && hint == HeaderHint.MEASURE);
        return own
                && (sign
                        || HeaderText.allWords(header).stream()
                                .anyMatch(word -> WORDS.has(word)
                                        || COMPOUND.matcher(word).matches()));
    }
}
