package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.Table;
import java.util.ArrayList;
import java.util.List;

/** Lists the values of one table that are no numbers or days, and the days whose order nothing decides. */
final class ValueProblems {
    private final Table table;
    private final TableValues values;
    private final List<Problem> problems;

    ValueProblems(Table table, TableValues values, List<Problem> problems) {
        this.table = table;
        this.values = values;
        this.problems = problems;
    }

    void report() {
        for (ColumnValues column : values.all()) {
            List<SourceRow> bad = new ArrayList<>();
            String example = "";
            int badRows = column.badRows();
            for (int row = 0; bad.size() < badRows; row++) {
                if (column.isBad(row)) {
                    example = bad.isEmpty() ? table.text(row, column.column()) : example;
                    bad.add(new SourceRow(table.raw().place(), table.line(row)));
                }
            }
            String header = table.columnName(column.column());
            if (!bad.isEmpty()) {
                problems.add(Problem.of(ProblemKind.UNREADABLE_VALUE, bad, header, bad.size(), example));
            }
            reportOrder(column, header);
        }
    }

    private void reportOrder(ColumnValues column, String header) {
        values.findNotation(column.role()).ifPresent(notation -> {
            if (notation.isOpen() || notation.isMixed()) {
                ProblemKind kind = notation.isOpen() ? ProblemKind.OPEN_DATE_ORDER : ProblemKind.MIXED_DATE_ORDER;
                problems.add(Problem.of(kind, List.of(), header, notation.example()));
            }
        });
    }
}
