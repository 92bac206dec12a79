package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.ManagersWithoutRow;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the tables of each input: the sheet or list that maps best, judged by how many references it resolves, and
 * those that go on where it ends.
 *
 * @param tables the chosen ones, in the order of the inputs
 * @param mapping of all of them together
 * @param problems what is to be said about the choice
 */
record SheetChoice(List<TableFinder.Found> tables, ChartMapping mapping, List<Problem> problems) {
    /**
     * Chooses.
     *
     * @param candidates of each input, at least one
     * @param columns what the user says about columns
     */
    static SheetChoice of(List<List<TableFinder.Found>> candidates, Map<ColumnRole, String> columns) {
        SideBySide together = new SideBySide(candidates, columns);
        try {
            return together.better(ofRows(candidates, columns));
        } catch (UnreadableInputException e) {
            return together.instead(e);
        }
    }

    private static SheetChoice ofRows(List<List<TableFinder.Found>> candidates, Map<ColumnRole, String> columns) {
        List<TableFinder.Found> chosen = new ArrayList<>();
        List<TableFinder.Found> continued = new ArrayList<>();
        for (List<TableFinder.Found> ofInput : candidates) {
            TableFinder.Found best = best(ofInput, columns);
            chosen.add(best);
            continued.add(best);
            continued.addAll(Continuation.of(best, ofInput));
        }
        checkCalculated(continued);
        ChartMapping mapping = continued.size() > chosen.size() ? mapped(continued, columns) : null;
        List<TableFinder.Found> tables = mapping == null ? chosen : continued;
        ChartMapping settled = mapping == null ? map(chosen, columns) : mapping;
        return new SheetChoice(tables, settled, new ChoiceRemarks(candidates, tables, settled).problems());
    }

    /** The same with a row for each manager who has none, where that makes the chart whole. */
    SheetChoice withManagersOfTheirOwn(Map<ColumnRole, String> columns) {
        ManagersWithoutRow managers = ManagersWithoutRow.of(mapping);
        if (managers.names().isEmpty()) {
            return this;
        }
        List<TableFinder.Found> more = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            more.add(tables.get(t).with(managers.tables().get(t)));
        }
        List<Problem> told = new ArrayList<>(problems);
        told.add(Problem.of(
                ProblemKind.MANAGER_WITHOUT_ROW,
                managers.sources(),
                managers.names().size(),
                managers.names().get(0)));
        return new SheetChoice(more, map(more, columns), told);
    }

    /** Formulas without results are no data: where they stand in what is read, nothing it says can be relied on. */
    private static void checkCalculated(List<TableFinder.Found> tables) {
        for (TableFinder.Found table : tables) {
            for (Problem problem : table.table().raw().remarks().problems()) {
                if (problem.kind() == ProblemKind.UNCALCULATED) {
                    throw new UnreadableInputException(
                            "uncalculated", problem.arguments().toArray());
                }
            }
        }
    }

    /** Whether one of the tables is a chart, alone or with those that continue it. */
    static boolean hasChart(List<TableFinder.Found> tables, Map<ColumnRole, String> columns) {
        if (tables.stream().anyMatch(table -> score(table, columns) > 0)) {
            return true;
        }
        List<TableFinder.Found> continued = new ArrayList<>(List.of(tables.get(0)));
        continued.addAll(Continuation.of(tables.get(0), tables));
        ChartMapping mapping = continued.size() > 1 ? mapped(continued, columns) : null;
        return mapping != null && resolved(mapping) > 0;
    }

    /** The sheet that maps best, the first of equal ones, leavers last; the only table of other formats. */
    static TableFinder.Found best(List<TableFinder.Found> sheets, Map<ColumnRole, String> columns) {
        return sheets.size() == 1
                ? sheets.get(0)
                : sheets.stream()
                        .max(Comparator.comparingLong(sheet -> score(sheet, columns)))
                        .orElseThrow();
    }

    /** References that resolve, then rows; a sheet that cannot be a chart by itself comes last. */
    private static long score(TableFinder.Found sheet, Map<ColumnRole, String> columns) {
        ChartMapping mapping = mapped(List.of(sheet), columns);
        long resolved = mapping == null ? 0 : resolved(mapping);
        long worth = (resolved << 32) + sheet.table().size();
        return resolved == 0 ? 0 : SheetsOfLeavers.isOne(sheet.table()) ? 1 : worth;
    }

    static long resolved(ChartMapping mapping) {
        return mapping.references().stream()
                .map(Reference::resolution)
                .mapToLong(resolution -> resolution.resolves())
                .sum();
    }

    /** How tables are understood, null where they are no chart. */
    static @Nullable ChartMapping mapped(List<TableFinder.Found> tables, Map<ColumnRole, String> columns) {
        try {
            return map(tables, columns);
        } catch (UnreadableInputException e) {
            return null;
        }
    }

    private static ChartMapping map(List<TableFinder.Found> tables, Map<ColumnRole, String> columns) {
        ReadingWatch.look();
        return ChartMapping.of(tables.stream().map(TableFinder.Found::table).toList(), columns);
    }
}
