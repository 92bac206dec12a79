package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;

/**
 * Which rows of a table are posts that nobody holds. A word counts with its place: alone in a cell or set off from the
 * rest, and never against the name of a holder, since "Open Source Manager" and Mrs Vago are people.
 */
final class Vacancies {
    private static final WordList SURE = WordList.of("vacant");
    private static final WordList ALONE = WordList.of("vacant-alone");
    static final WordList UNDISCLOSED = WordList.of("undisclosed");
    static final WordList NOBODY = WordList.of("nobody-number");

    private final Table table;
    private final VacancyWords name;
    private final VacancyWords firstName;
    private final VacancyWords lastName;
    private final VacancyWords title;
    private final VacancyWords status;
    private final VacancyWords holder;
    private final VacancyFlags flags;

    Vacancies(Table table, Columns columns) {
        this.table = table;
        this.name = new VacancyWords(table, columns.find(ColumnRole.NAME), false, Vacancies::isVacancy);
        this.firstName = new VacancyWords(table, columns.find(ColumnRole.FIRST_NAME), false, Vacancies::isVacancy);
        this.lastName = new VacancyWords(table, columns.find(ColumnRole.LAST_NAME), false, Vacancies::isVacancy);
        this.title = new VacancyWords(
                table, columns.find(ColumnRole.TITLE), true, text -> isVacancy(text) || inBrackets(text));
        this.status = new VacancyWords(table, columns.find(ColumnRole.STATUS), false, Vacancies::isVacancy);
        this.flags = new VacancyFlags(table);
        this.holder = new VacancyWords(table, HolderColumn.find(table, columns), false, NOBODY::has);
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
        return table.isStaffed() || !name.isSomebodyEverywhere();
    }

    private boolean isCalledVacant(int row) {
        int called = name.code(row);
        if (called != Grid.BLANK && !name.isUndisclosed(called)) {
            return name.says(row);
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
}
