package dev.spanwise.model.read;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.mapping.HolderWords;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which rows of a table are posts that nobody holds. A word counts with its place: alone in a cell or set off from the
 * rest, and never against the name of a holder, since "Open Source Manager" and Mrs Vago are people.
 */
final class Vacancies {
    private static final WordList SURE = WordList.of("vacant");
    private static final WordList ALONE = WordList.of("vacant-alone");
    private static final List<ColumnRole> CALLED =
            List.of(ColumnRole.NAME, ColumnRole.LAST_NAME, ColumnRole.FIRST_NAME, ColumnRole.TITLE);
    private static final WordList PLANNED = WordList.of("planned-name");
    /** In the name of a sheet or list: who has no name there is nobody. */
    private static final WordList SHEET = WordList.of("vacancies-sheet");

    static final WordList UNDISCLOSED = WordList.of("undisclosed");
    static final WordList NOBODY = WordList.of("nobody-number");

    private final Table table;
    private final VacancyWords name;
    private final VacancyWords firstName;
    private final VacancyWords lastName;
    private final VacancyWords key;
    private final VacancyWords title;
    private final VacancyWords status;
    private final VacancyWords holder;
    private final VacancyFlags flags;
    private final boolean ofVacancies;

    Vacancies(Table table, Columns columns) {
        this.table = table;
        this.name = new VacancyWords(table, columns.find(ColumnRole.NAME), false, Vacancies::isNobody);
        this.firstName = new VacancyWords(table, columns.find(ColumnRole.FIRST_NAME), false, Vacancies::isNobody);
        this.lastName = new VacancyWords(table, columns.find(ColumnRole.LAST_NAME), false, Vacancies::isNobody);
        this.key = new VacancyWords(table, unnamed(table, columns), false, Vacancies::isNobody);
        this.title = new VacancyWords(
                table, columns.find(ColumnRole.TITLE), true, text -> isVacancy(text) || inBrackets(text));
        this.status = new VacancyWords(table, columns.find(ColumnRole.STATUS), false, Vacancies::isVacancy);
        String sheet = table.raw().sheet();
        this.ofVacancies = sheet != null && SHEET.isIn(sheet);
        this.flags = new VacancyFlags(table);
        this.holder = new VacancyWords(table, HolderColumn.find(table, columns), false, NOBODY::has);
    }

    /** What tells the rows apart, where nothing else names them. */
    private static OptionalInt unnamed(Table table, Columns columns) {
        OptionalInt id = columns.find(ColumnRole.ID);
        // levels and outlines name people, whatever their titles are
        boolean derived = id.isPresent() && id.getAsInt() >= table.columnsOfFile();
        boolean named = CALLED.stream()
                .anyMatch(role -> columns.find(role).isPresent() && !(derived && role == ColumnRole.TITLE));
        return named ? OptionalInt.empty() : id;
    }

    /** The same of a name, where {@code New hire 3} is nobody yet; as a status it is somebody. */
    private static boolean isNobody(String name) {
        return isVacancy(name) || PLANNED.isSetOffIn(name);
    }

    static boolean isVacancy(String text) {
        return HolderWords.isVacancy(text);
    }

    /** Whether a name is that of a person. */
    static boolean isPerson(String text) {
        return !text.isEmpty() && !isNobody(text) && !UNDISCLOSED.has(text);
    }

    /** Whether it is worth asking {@link #isPerson} about a text; where this says no, it is one. */
    static boolean mayBeNobody(TextPool texts, int number) {
        int beginning = texts.beginning(number);
        return SURE.mayBegin(beginning)
                || ALONE.mayBegin(beginning)
                || PLANNED.mayBegin(beginning)
                || UNDISCLOSED.mayBegin(beginning);
    }

    /** Where positions stood apart from people, one without a holder, or one whose holder is called so. */
    boolean isVacant(int row) {
        return table.isStaffed() ? table.holder(row).isEmpty() || name.says(row) : isCalledVacant(row);
    }

    /** Whether a text of the column of names, told by its code, is not that of a person. */
    boolean isNoName(int code) {
        return name.isNoName(code);
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
        return ofVacancies || key.says(row) || title.says(row) || status.says(row) || flags.say(row);
    }

    private static boolean inBrackets(String title) {
        int open = title.lastIndexOf('(');
        int close = title.lastIndexOf(')');
        String inside = open >= 0 && close > open ? title.substring(open + 1, close) : "";
        return SURE.isIn(inside) || ALONE.isIn(inside);
    }
}
