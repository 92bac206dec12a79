package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Assigns columns to roles by their headers, and by content where several headers would do. */
final class RoleFinder {
    /** With fewer rows, one grade for all may be chance. */
    private static final int LEAST_FOR_GRADES = 4;

    private static final double MOSTLY = 0.9;
    private static final WordList LEAVING = WordList.of("leaving");
    private static final WordList NOT_YET = WordList.of("not-yet-leaving");

    private static final Set<ColumnRole> GROUPS =
            EnumSet.of(ColumnRole.COMPANY, ColumnRole.DEPARTMENT, ColumnRole.LOCATION, ColumnRole.JOB_FAMILY);

    private final Table table;
    private final Map<ColumnRole, List<Candidate>> candidates = new EnumMap<>(ColumnRole.class);
    private final Columns columns = new Columns();

    private RoleFinder(Table table) {
        this.table = table;
    }

    /**
     * The columns of a table.
     *
     * @param given what the user said, by role
     */
    static Columns find(Table table, Map<ColumnRole, Integer> given) {
        RoleFinder finder = new RoleFinder(table);
        given.forEach(finder.columns::put);
        finder.assignDerived(DerivedColumn.Claim.ID, ColumnRole.ID);
        finder.assignDerived(DerivedColumn.Claim.NAME, ColumnRole.NAME);
        finder.assignDerived(DerivedColumn.Claim.DOTTED, ColumnRole.DOTTED_MANAGER);
        finder.collect();
        finder.assignNames();
        if (table.isHeaderless()) {
            finder.assignNameByContent();
        }
        for (ColumnRole role : ColumnRole.values()) {
            if (role == ColumnRole.NAME && !finder.columns.has(ColumnRole.ID)) {
                OwnNumber.find(table, finder.columns)
                        .or(() -> CodeOfSeveralRows.find(table, finder.columns))
                        .ifPresent(column -> finder.columns.put(ColumnRole.ID, column));
            }
            if (role != ColumnRole.MANAGER && role != ColumnRole.FIRST_NAME && role != ColumnRole.LAST_NAME) {
                finder.assign(role);
            }
        }
        finder.assignNameByContent();
        finder.assignDayOfLeaving();
        EmploymentByContent.find(table, finder.columns)
                .ifPresent(column -> finder.columns.put(ColumnRole.EMPLOYMENT_TYPE, column));
        PercentOfPost.find(table, finder.columns).ifPresent(column -> finder.columns.put(ColumnRole.FTE, column));
        PayInThousands.find(table, finder.columns).ifPresent(column -> finder.columns.put(ColumnRole.SALARY, column));
        PeriodByContent.find(table, finder.columns)
                .ifPresent(column -> finder.columns.put(ColumnRole.PAY_PERIOD, column));
        return finder.columns;
    }

    private void assignNameByContent() {
        if (!columns.has(ColumnRole.NAME) && !columns.has(ColumnRole.LAST_NAME)) {
            NamesByContent.find(table)
                    .filter(column -> !columns.isTaken(column) && HeaderHint.of(table, column) == HeaderHint.UNKNOWN)
                    .ifPresent(column -> columns.put(ColumnRole.NAME, column));
        }
    }

    private void assignDerived(DerivedColumn.Claim claim, ColumnRole role) {
        for (int column = table.columnsOfFile(); column < table.columns(); column++) {
            boolean claimed = table.derived(column)
                    .filter(derived -> derived.claim() == claim)
                    .isPresent();
            if (claimed && !columns.has(role)) {
                columns.put(role, column);
            }
        }
    }

    /** Days under a header that speaks of leaving in words of its own. */
    private void assignDayOfLeaving() {
        if (!columns.has(ColumnRole.END_DATE)) {
            IntStream.range(0, table.columnsOfFile())
                    .filter(column -> !columns.isTaken(column)
                            && LEAVING.isIn(table.headerWords(column))
                            && !NOT_YET.isIn(table.headerWords(column))
                            && table.fit(column).dates() > 0
                            && table.fit(column).dates() + table.fit(column).missing() >= MOSTLY)
                    .findFirst()
                    .ifPresent(column -> columns.put(ColumnRole.END_DATE, column));
        }
    }

    private void collect() {
        for (int column = 0; column < table.columns(); column++) {
            String header = table.headers().get(column);
            if (!header.isEmpty() && !columns.isTaken(column)) {
                Fit fit = table.fit(column);
                for (Synonyms.Match match : Synonyms.get().find(header)) {
                    if (fit.suits(match.role())
                            && !isForeignConstant(match, fit)
                            && !isOneForAll(match, fit)
                            && !isMeasure(match, header)
                            && !isNoDayOfLeaving(match, column)) {
                        candidates
                                .computeIfAbsent(match.role(), role -> new ArrayList<>())
                                .add(new Candidate(column, match.rank() + fit.penalty(match.role())));
                    }
                }
            }
        }
        candidates.values().forEach(list -> list.sort(Comparator.comparingInt(Candidate::rank)));
    }

    /** First and last name count as a pair; one alone, such as the Spanish "nombre", is the whole name. */
    private void assignNames() {
        List<Candidate> first = candidates.getOrDefault(ColumnRole.FIRST_NAME, List.of());
        List<Candidate> last = candidates.getOrDefault(ColumnRole.LAST_NAME, List.of());
        for (Candidate f : first) {
            for (Candidate l : last) {
                if (f.column() != l.column() && !columns.has(ColumnRole.FIRST_NAME)) {
                    columns.put(ColumnRole.FIRST_NAME, f.column());
                    columns.put(ColumnRole.LAST_NAME, l.column());
                }
            }
        }
        if (!columns.has(ColumnRole.FIRST_NAME)) {
            List<Candidate> whole = candidates.computeIfAbsent(ColumnRole.NAME, role -> new ArrayList<>());
            whole.addAll(last);
            whole.addAll(first);
        }
    }

    /** What stands beside the position and is the same for all is the name of nobody. */
    private static boolean isForeignConstant(Synonyms.Match match, Fit fit) {
        return match.role() == ColumnRole.NAME && match.rank() >= HeaderPath.FOREIGN && fit.distinct() == 1;
    }

    /** A column called after the grade that has one value for all, unless another one is the grade. */
    static Optional<Integer> constantGrade(Table table, Columns columns) {
        return IntStream.range(0, table.columnsOfFile())
                .boxed()
                .filter(column -> !columns.has(ColumnRole.GRADE) && !columns.isTaken(column))
                .filter(column -> Synonyms.get().find(table.headers().get(column)).stream()
                        .anyMatch(match -> match.isExact() && isOneForAll(match, table.fit(column))))
                .findFirst();
    }

    /** A grade that everybody has is none: it sets nobody apart from the manager. */
    private static boolean isOneForAll(Synonyms.Match match, Fit fit) {
        return match.role() == ColumnRole.GRADE && fit.distinct() == 1 && fit.filled() >= LEAST_FOR_GRADES;
    }

    /** What counts or measures something, such as the years at a company, names no company. */
    private static boolean isMeasure(Synonyms.Match match, String header) {
        return !match.isExact() && GROUPS.contains(match.role()) && HeaderHint.of(header) == HeaderHint.MEASURE;
    }

    /** The end of an earlier employment, or a day from which somebody could leave. */
    private boolean isNoDayOfLeaving(Synonyms.Match match, int column) {
        return match.role() == ColumnRole.END_DATE && !match.isExact() && NOT_YET.isIn(table.headerWords(column));
    }

    /** First and last name of one's own are nearer than a name of something beside the position. */
    private boolean isForeignName(ColumnRole role, Candidate candidate) {
        return role == ColumnRole.NAME && columns.has(ColumnRole.FIRST_NAME) && candidate.rank() >= HeaderPath.FOREIGN;
    }

    private void assign(ColumnRole role) {
        if (columns.has(role)) {
            return;
        }
        candidates.getOrDefault(role, List.of()).stream()
                .filter(candidate -> !columns.isTaken(candidate.column()) || sharesColumn(role, candidate.column()))
                .filter(candidate -> !isForeignName(role, candidate))
                .findFirst()
                .ifPresent(candidate -> columns.put(role, candidate.column()));
    }

    /** An address may be the id as well. */
    private boolean sharesColumn(ColumnRole role, int column) {
        return role == ColumnRole.EMAIL && columns.find(ColumnRole.ID).orElse(-1) == column;
    }

    /**
     * A column that may have a role.
     *
     * @param rank the lower, the surer
     */
    private record Candidate(int column, int rank) {}
}
