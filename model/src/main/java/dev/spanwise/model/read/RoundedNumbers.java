package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.RoundedIds;
import dev.spanwise.model.read.mapping.Table;
import java.util.List;
import java.util.TreeSet;

/** Reports ids and references that a spreadsheet has rounded, where they are few enough for a chart to be made. */
final class RoundedNumbers {
    private RoundedNumbers() {}

    static void report(ChartMapping mapping, List<Problem> problems) {
        mapping.tableNumbers().forEach(t -> {
            Table table = mapping.tables().get(t);
            TreeSet<Integer> columns = new TreeSet<>();
            mapping.columns().get(t).find(ColumnRole.ID).ifPresent(columns::add);
            columns.add(mapping.references().get(t).column());
            columns.forEach(column -> report(table, column, problems));
        });
    }

    private static void report(Table table, int column, List<Problem> problems) {
        List<Integer> rows = RoundedIds.rows(table, column);
        if (!rows.isEmpty()) {
            List<SourceRow> sources = rows.stream()
                    .map(row -> new SourceRow(table.raw().place(), table.line(row)))
                    .toList();
            problems.add(Problem.of(
                    ProblemKind.ROUNDED_ID,
                    sources,
                    rows.size(),
                    table.columnName(column),
                    table.text(rows.get(0), column)));
        }
    }
}
