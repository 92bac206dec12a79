package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be said about the tables that were chosen, and about those that were not. */
final class ChoiceRemarks {
    /** Roles whose value decides about the chart: for them it matters which of several was taken. */
    private static final Set<ColumnRole> WORTH_SAYING =
            EnumSet.of(ColumnRole.MANAGER, ColumnRole.ID, ColumnRole.TITLE, ColumnRole.DEPARTMENT, ColumnRole.GRADE);

    private static final int MOST_NAMED = 8;

    private final List<List<TableFinder.Found>> candidates;
    private final List<TableFinder.Found> tables;
    private final ChartMapping mapping;
    private final List<Problem> problems = new ArrayList<>();

    ChoiceRemarks(List<List<TableFinder.Found>> candidates, List<TableFinder.Found> tables, ChartMapping mapping) {
        this.candidates = candidates;
        this.tables = tables;
        this.mapping = mapping;
    }

    List<Problem> problems() {
        problems.addAll(ofTables(tables));
        addPages();
        candidates.forEach(this::addOthers);
        mapping.tableNumbers().forEach(this::addColumns);
        return problems;
    }

    /** What the readers of the tables have to say. */
    static Set<Problem> ofTables(List<TableFinder.Found> tables) {
        Set<Problem> problems = new LinkedHashSet<>();
        tables.forEach(table -> raw(table).remarks().problems().stream()
                .flatMap(problem -> belowHeader(problem, table.table()))
                .forEach(problems::add));
        return problems;
    }

    /** Quotation marks in comments above the header are nobody's cells. */
    private static Stream<Problem> belowHeader(Problem problem, Table table) {
        if (problem.kind() != ProblemKind.STRAY_QUOTE) {
            return Stream.of(problem);
        }
        List<SourceRow> rows = problem.rows().stream()
                .filter(row -> row.row() >= table.headerLine())
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(Problem.of(problem.kind(), rows, rows.size()));
    }

    private static RawTable raw(TableFinder.Found found) {
        return found.table().raw();
    }

    /** A file says that more follows, and no other file is its last page. */
    private void addPages() {
        int rows = tables.stream().mapToInt(table -> table.table().size()).sum();
        long total = tables.stream()
                .mapToLong(table -> raw(table).remarks().total())
                .max()
                .orElse(0);
        boolean more = tables.stream().allMatch(table -> raw(table).remarks().more());
        String file = raw(tables.get(0)).file();
        if (total > rows) {
            problems.add(Problem.of(ProblemKind.PARTIAL_TOTAL, List.of(), file, total, rows));
        } else if (more && !(total == rows && total > 0)) {
            problems.add(Problem.of(ProblemKind.PARTIAL_PAGE, List.of(), file));
        }
    }

    private void addOthers(List<TableFinder.Found> ofInput) {
        List<TableFinder.Found> read = ofInput.stream().filter(this::isRead).toList();
        List<TableFinder.Found> others =
                ofInput.stream().filter(table -> !isRead(table)).toList();
        if (!others.isEmpty()) {
            problems.add(Problem.of(
                    ProblemKind.OTHER_TABLES, List.of(), raw(read.get(0)).file(), names(read), names(others)));
        } else if (read.size() > 1) {
            problems.add(Problem.of(
                    ProblemKind.JOINED_TABLES, List.of(), raw(read.get(0)).file(), read.size(), names(read)));
        }
    }

    /** Equality of records has to be made ready by Java, which takes longer than to read a small file: mostly it is the same. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isRead(TableFinder.Found found) {
        return tables.stream().anyMatch(table -> table == found) || tables.contains(found);
    }

    private static String names(List<TableFinder.Found> tables) {
        String names = tables.stream()
                .limit(MOST_NAMED)
                .map(table -> "\"%s\" (%d)"
                        .formatted(raw(table).sheet(), table.table().size()))
                .collect(Collectors.joining(", "));
        return tables.size() > MOST_NAMED ? names + ", ..." : names;
    }

    private void addColumns(int t) {
        Table table = mapping.tables().get(t);
        for (ColumnRole role : mapping.columns().get(t).roles()) {
            int column = mapping.columns().get(t).find(role).orElseThrow();
            Problem remark = table.raw().remarks().ofColumns().get(column);
            if (remark != null) {
                Problem lost = LostEntries.of(role, remark);
                boolean told = lost != null || WORTH_SAYING.contains(role);
                Problem problem = lost == null ? remark : lost;
                if (told && !problems.contains(problem)) {
                    problems.add(problem);
                }
            }
        }
    }
}
