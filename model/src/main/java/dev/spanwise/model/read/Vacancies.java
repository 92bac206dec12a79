package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Which rows of a table are posts that nobody holds. A word counts with its place: alone in a cell or set off from the
 * rest, and never against the name of a holder, since "Open Source Manager" and Mrs Vago are people.
 */
final class Vacancies {
    private static final WordList SURE = WordList.of("vacant");
    private static final WordList ALONE = WordList.of("vacant-alone");
    private static final WordList UNDISCLOSED = WordList.of("undisclosed");
    private static final WordList NOBODY = WordList.of("nobody-number");

    private final Table table;
    private final Said name;
    private final Said firstName;
    private final Said lastName;
    private final Said title;
    private final Said status;
    private final Said holder;
    private final VacancyFlags flags;

    Vacancies(Table table, Columns columns) {
        this.table = table;
        this.name = new Said(table, columns.find(ColumnRole.NAME), false, Vacancies::isVacancy);
        this.firstName = new Said(table, columns.find(ColumnRole.FIRST_NAME), false, Vacancies::isVacancy);
        this.lastName = new Said(table, columns.find(ColumnRole.LAST_NAME), false, Vacancies::isVacancy);
        this.title = new Said(table, columns.find(ColumnRole.TITLE), true, text -> isVacancy(text) || inBrackets(text));
        this.status = new Said(table, columns.find(ColumnRole.STATUS), false, Vacancies::isVacancy);
        this.flags = new VacancyFlags(table);
        this.holder = new Said(table, HolderColumn.find(table, columns), false, NOBODY::has);
    }

    /** Whether a text says by itself that nobody is there: {@code Vacant}, {@code Vacant post 12}, {@code Open (2026)}. */
    static boolean isVacancy(String text) {
        return SURE.begins(text) || ALONE.isSetOffIn(text);
    }

    /** Whether a name is that of a person. */
    static boolean isPerson(String text) {
        return !text.isEmpty() && !isVacancy(text) && !UNDISCLOSED.has(text);
    }

    /** Whether it is worth asking {@link #isPerson} about a text; where this says no, it is one. */
    static boolean mayBeNobody(TextPool texts, int number) {
        return SURE.mayBegin(texts, number) || ALONE.mayBegin(texts, number) || UNDISCLOSED.mayBegin(texts, number);
    }

    /** Where positions stood apart from people, one without a holder, or one whose holder is called so. */
    boolean isVacant(int row) {
        return table.isStaffed() ? table.holder(row).isEmpty() || name.says(row) : isCalledVacant(row);
    }

    /** Whether it is worth asking row by row: not where every row has a name, and each is that of a person. */
    boolean mayBeAny() {
        return table.isStaffed() || !name.isEverywhere() || !name.vacancies.isEmpty() || !name.undisclosed.isEmpty();
    }

    private boolean isCalledVacant(int row) {
        int called = name.code(row);
        if (called != Grid.BLANK && !name.undisclosed.get(called)) {
            return name.vacancies.get(called);
        }
        if (called != Grid.BLANK) {
            return name.says(row) || isToldVacant(row);
        }
        if (lastName.isFilled(row)) {
            return lastName.says(row) && (!firstName.isFilled(row) || firstName.says(row));
        }
        boolean nobody = holder.isThere() && (!holder.isFilled(row) || holder.says(row));
        return nobody || isToldVacant(row);
    }

    private boolean isToldVacant(int row) {
        return title.says(row) || status.says(row) || flags.say(row);
    }

    private static boolean inBrackets(String title) {
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        String inside = open >= 0 && close > open ? title.substring(open + 1, close) : "";
        return SURE.isIn(inside) || ALONE.isIn(inside);
    }

    /** What the distinct texts of one column say, each looked at once. */
    private static final class Said {
        private final Table table;
        private final int column;
        private final boolean inBrackets;
        private final BitSet vacancies = new BitSet();
        private final BitSet undisclosed = new BitSet();
        private final int filled;

        Said(Table table, OptionalInt column, boolean inBrackets, Predicate<String> test) {
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
            if (bracket || mayBeNobody(texts, code) || NOBODY.mayBegin(texts, code)) {
                String text = Whitespace.collapse(texts.get(code));
                vacancies.set(code, test.test(text));
                undisclosed.set(code, UNDISCLOSED.has(text));
            }
        }

        boolean isThere() {
            return column != Grid.BLANK;
        }

        boolean isEverywhere() {
            return isThere() && filled == table.size();
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
}
