package dev.spanwise.model;

/** What can be wrong with the data of a chart; the names in lower case with hyphens are stable ids. */
public enum ProblemKind {
    DUPLICATE_ID(Severity.ERROR),
    MANAGER_NOT_FOUND(Severity.ERROR),
    /** The reference is the name of several positions. */
    AMBIGUOUS_MANAGER(Severity.ERROR),
    SELF_MANAGER(Severity.WARNING),
    REPORTING_CYCLE(Severity.ERROR),
    SEVERAL_TOPS(Severity.WARNING),
    NO_TOP(Severity.ERROR),
    DOTTED_MANAGER_NOT_FOUND(Severity.WARNING),
    /** A row repeats the header, or is a second line of it. */
    HEADER_ROW(Severity.INFO),
    /** A row shows how to fill in the table. */
    TEMPLATE_ROW(Severity.INFO),
    /** A row adds up others. */
    TOTAL_ROW(Severity.INFO);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** How much a problem of this kind matters unless it says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The stable id, for example {@code manager-not-found}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
