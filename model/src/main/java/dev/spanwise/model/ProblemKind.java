package dev.spanwise.model;

import dev.spanwise.model.text.MachineWord;

/** What can be wrong with the data of a chart; the names in lower case with hyphens are stable ids. */
public enum ProblemKind implements MachineWord {
    DUPLICATE_ID(Severity.ERROR),
    MANAGER_NOT_FOUND(Severity.ERROR),
    /** Managers of the table's tops who have no row of their own: each is a position. */
    MANAGER_WITHOUT_ROW(Severity.INFO),
    /** The reference is the name of several positions. */
    AMBIGUOUS_MANAGER(Severity.ERROR),
    SELF_MANAGER(Severity.WARNING),
    REPORTING_CYCLE(Severity.ERROR),
    SEVERAL_TOPS(Severity.WARNING),
    NO_TOP(Severity.ERROR),
    DOTTED_MANAGER_NOT_FOUND(Severity.WARNING),
    /** Rows with the same id and the same values: they are one position. */
    REPEATED_ROW(Severity.INFO),
    /** Rows with the same id that contradict each other: one of them counts. */
    CONFLICTING_ROWS(Severity.ERROR),
    /** People who each hold a part of one post: each is a position. */
    JOB_SHARE(Severity.INFO),
    /** An id that stands on different posts and that nobody reports to: each row is a position. */
    PLACEHOLDER_ID(Severity.WARNING),
    /** A row repeats the header, or is a second line of it. */
    HEADER_ROW(Severity.INFO),
    /** A row shows how to fill in the table. */
    TEMPLATE_ROW(Severity.INFO),
    /** A row adds up others. */
    TOTAL_ROW(Severity.INFO),
    /** A row is a remark, such as where the table comes from, or the heading of a group. */
    REMARK_ROW(Severity.INFO),
    /** Rows of other days than the one that is read. */
    OTHER_DAY_ROW(Severity.INFO),
    /** Rows that have ended or been followed by another of the same person. */
    HISTORY_ROW(Severity.INFO),
    /** Rows that begin later. */
    FUTURE_ROW(Severity.INFO),
    /** Entries of a directory that are no people. */
    NO_PERSON_ROW(Severity.INFO),
    /** Rows of people whose main job is another row. */
    SECOND_JOB_ROW(Severity.INFO),
    /** Rows of second jobs whose FTE was added to that of the main job. */
    SECOND_JOB_ADDED(Severity.INFO),
    /** Rows that part what somebody costs between cost centres. */
    COST_PARTS(Severity.INFO),
    /** Rows of people whose reporting line is another row, such as those of project managers. */
    OTHER_LINE_ROW(Severity.INFO),
    /** People who have left positions that stand apart from people. */
    LEAVER_ROW(Severity.INFO),
    /** Posts that are abolished and stand apart from the reporting line. */
    ABOLISHED(Severity.INFO),
    /** Posts that are abolished and still have a place in the reporting line. */
    ABOLISHED_KEPT(Severity.INFO),
    /** People who start later, and whom nobody reports to yet. */
    FUTURE_HIRE(Severity.INFO),
    /** Somebody who starts later, but has reports. */
    FUTURE_HIRE_WITH_REPORTS(Severity.INFO),
    /** Most positions report to nobody: the column of the manager may be the wrong one. */
    MOSTLY_TOPS(Severity.ERROR),
    /** The manager is what a spreadsheet shows for a look-up that failed. */
    FAILED_LOOKUP(Severity.ERROR),
    /** Ids or references that a spreadsheet has rounded, so that several may have become the same. */
    ROUNDED_ID(Severity.ERROR),
    /** Rows without an id and without a manager. */
    BLANK_ROW_REFERENCE(Severity.WARNING),
    /** People who have left, and whom nobody reports to. */
    LEFT_OUT_LEAVER(Severity.INFO),
    /** Somebody who has left, but has reports. */
    LEAVER_WITH_REPORTS(Severity.WARNING),
    /** Positions whose manager is missing, left out because the user wants it so. */
    UNMANAGED(Severity.ERROR),
    /** Positions under other tops than the largest, left out because the user wants it so. */
    SMALLER_TOPS(Severity.ERROR),
    /** References that were matched although they are written differently. */
    NORMALISED_REFERENCE(Severity.INFO),
    /** The manager stood in the neighbouring column. */
    MOVED_CELL(Severity.WARNING),
    /** Rows with more cells than the header. */
    UNEVEN_ROW(Severity.WARNING),
    /** A quotation mark that is never closed, or closes in the middle of a cell: it was read as an ordinary character. */
    STRAY_QUOTE(Severity.WARNING),
    /** Cells with bytes that are no text in the file's charset. */
    BROKEN_TEXT(Severity.WARNING),
    /** The file says that more of the same follows in another page. */
    PARTIAL_PAGE(Severity.WARNING),
    /** The file says that there are more rows in all than it holds. */
    PARTIAL_TOTAL(Severity.WARNING),
    /** Sheets of a workbook, or lists of nested data, that were not read. */
    OTHER_TABLES(Severity.INFO),
    /** Tables that say different things of the same rows, put side by side. */
    JOINED_COLUMNS(Severity.INFO),
    /** Rows of such a table that belong to none of the other. */
    UNJOINED_ROWS(Severity.WARNING),
    /** Positions in one table and those who hold them in another. */
    POSITIONS_APART(Severity.INFO),
    /** Tables beside those of positions and people, which were not read. */
    BESIDE_POSITIONS(Severity.WARNING),
    /** Positions that several people hold. */
    SEVERAL_HOLDERS(Severity.INFO),
    /** Positions of several posts that are not all held. */
    OPEN_POSTS(Severity.INFO),
    /** People who hold several positions. */
    SEVERAL_POSITIONS(Severity.INFO),
    /** Positions whose holder is not in the table of the people. */
    UNKNOWN_HOLDER(Severity.WARNING),
    /** People who hold no position. */
    HOLDS_NOTHING(Severity.WARNING),
    /** A list of units with their heads, from which it was worked out whom everybody reports to. */
    HEADS_OF_UNITS(Severity.INFO),
    /** Rows of a load file that order something to be deleted. */
    DELETING_ROWS(Severity.WARNING),
    /** Sheets of a workbook, or lists of nested data, that were put together. */
    JOINED_TABLES(Severity.INFO),
    /** Cells merged over several rows: what stands in the first counts for all. */
    MERGED_CELLS(Severity.INFO),
    /** Rows that a spreadsheet does not show; they count. */
    HIDDEN_ROWS(Severity.WARNING),
    /** Rows that a filter of the spreadsheet does not show; they count. */
    FILTERED_ROWS(Severity.WARNING),
    /** Formulas whose results are not in the file. */
    UNCALCULATED(Severity.ERROR),
    /** A list of edges that says who is above whom in another list. */
    EDGES(Severity.INFO),
    /** Entries that are teams: their members report to who leads them. */
    TEAMS(Severity.INFO),
    /** Several values where one is meant: one of them was taken. */
    SEVERAL_VALUES(Severity.INFO),
    /** Entries of lists that name people, of which only the first of each row is in the chart. */
    LOST_ENTRIES(Severity.ERROR),
    /** An object that has a name twice: only one of the values counts. */
    REPEATED_NAME(Severity.WARNING),
    /** Entries of a directory that are no people: computers, groups. */
    NO_PERSON(Severity.INFO),
    /** A value that is no number or no day where one is expected. */
    UNREADABLE_VALUE(Severity.WARNING),
    /** Days that could be read in either order. */
    OPEN_DATE_ORDER(Severity.WARNING),
    /** Days in one order beside days in the other. */
    MIXED_DATE_ORDER(Severity.WARNING),
    /** Pay in another currency than most. */
    OTHER_CURRENCY(Severity.WARNING),
    /** Pay in another currency, converted at a rate that was told. */
    PAY_CONVERTED(Severity.INFO),
    /** Pay that was missing and was taken from the band of the grade. */
    PAY_FROM_BANDS(Severity.WARNING),
    /** What employers pay on top, added to the pay. */
    ON_COSTS(Severity.INFO),
    /** Pay of positions for which no on-costs were told. */
    NO_ON_COSTS(Severity.WARNING),
    /** Pay for an hour or a month among pay for a year. */
    OTHER_PAY_PERIOD(Severity.WARNING),
    /** Pay that looks like an hour's among pay for a year. */
    UNCLEAR_PAY_PERIOD(Severity.WARNING);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** How much a problem of this kind matters unless it says otherwise. */
    public Severity severity() {
        return severity;
    }
}
