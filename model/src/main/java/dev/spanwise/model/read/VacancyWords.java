package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What the distinct texts of one column say of vacancies, each looked at once. */
final class VacancyWords {
    private final Table table;
    private final int column;
    private final boolean inBrackets;
    private final BitSet vacancies = new BitSet();
    private final BitSet undisclosed = new BitSet();
    private final int filled;

    VacancyWords(Table table, OptionalInt column, boolean inBrackets, Predicate<String> test) {
        this.table = table;
        this.inBrackets = inBrackets;
        this.column = column.orElse(Grid.BLANK);
        int[] counts = column.isPresent() ? table.counts(this.column) : new int[0];
        int cells = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                cells += counts[code];
                look(code, test);
            }
        }
        this.filled = cells;
    }

    private void look(int code, Predicate<String> test) {
        TextPool texts = table.texts(column);
        boolean bracket = inBrackets && FlagWords.hasBracket(texts, code);
        if (bracket || Vacancies.mayBeNobody(texts, code) || Vacancies.NOBODY.mayBegin(texts, code)) {
            String text = Whitespace.collapse(texts.get(code));
            vacancies.set(code, test.test(text));
            undisclosed.set(code, Vacancies.UNDISCLOSED.has(text));
        }
    }

    boolean isThere() {
        return column != Grid.BLANK;
    }

    /** Whether a text of the column, told by its code, is withheld instead of a name. */
    boolean isUndisclosed(int code) {
        return undisclosed.get(code);
    }

    /** Whether every row has a text that is neither a vacancy nor withheld. */
    boolean isSomebodyEverywhere() {
        return isThere() && filled == table.size() && vacancies.isEmpty() && undisclosed.isEmpty();
    }

    /** Whether a text, told by its code, is a vacancy or withheld. */
    boolean isNoName(int code) {
        return vacancies.get(code) || undisclosed.get(code);
    }

    boolean isFilled(int row) {
        return code(row) != Grid.BLANK;
    }

    int code(int row) {
        return isThere() ? table.code(row, column) : Grid.BLANK;
    }

    boolean says(int row) {
        int code = code(row);
        return code != Grid.BLANK && vacancies.get(code);
    }
}
