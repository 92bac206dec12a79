package dev.spanwise.model.read;

import dev.spanwise.model.ChartResult;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.MappedColumn;
import dev.spanwise.model.read.mapping.SetAside;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes the chart of rows whose columns are understood, and the account of what became of each row. */
final class ChartAssembler {
    private final ChartMapping mapping;
    private final List<TableFinder.Found> found;
    private final ReadOptions options;
    private final Rows rows;
    private final RowFates fates;
    private final List<Problem> problems = new ArrayList<>();

    ChartAssembler(ChartMapping mapping, List<TableFinder.Found> found, ReadOptions options) {
        this.mapping = mapping;
        this.found = found;
        this.options = options;
        this.rows = new Rows(mapping);
        this.fates = new RowFates(rows.size());
    }

    ReadResult assemble() {
        reportSetAside();
        SharedIds ids = new SharedIds(rows, fates, problems);
        ids.decide(options.repairs().onDuplicate());
        int[] parents = new ReportingLines(rows, ids, fates, problems).resolve();
        PositionDrafts drafts = new PositionDrafts(rows, ids, parents);
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int row = 0; row < rows.size(); row++) {
            if (fates.isKept(row)) {
                builder.add(drafts.draft(row));
            }
        }
        ChartResult result = builder.build();
        problems.addAll(result.problems());
        Refusals.check(problems, options);
        return result(result.chart());
    }

    private void reportSetAside() {
        for (TableFinder.Found table : found) {
            for (SetAside row : table.aside()) {
                LeftOut reason = LeftOut.valueOf(row.fate().name());
                fates.countSetAside(reason);
                ProblemKind kind = ProblemKind.valueOf(row.fate().name() + "_ROW");
                problems.add(Problem.of(
                        kind, List.of(new SourceRow(table.table().raw().file(), row.line()))));
            }
        }
    }

    private ReadResult result(OrgChart chart) {
        List<SourceTable> sources = found.stream().map(ChartAssembler::source).toList();
        int data = rows.size()
                + found.stream().mapToInt(table -> table.aside().size()).sum();
        ReadCounts counts = new ReadCounts(data, chart.size(), fates.counts());
        return new ReadResult(chart, problems, new Mapping(mappedColumns()), counts, sources, List.of());
    }

    static SourceTable source(TableFinder.Found found) {
        Table table = found.table();
        var raw = table.raw();
        return new SourceTable(
                raw.file(),
                raw.format(),
                raw.sheet(),
                raw.charset(),
                raw.delimiter(),
                table.headerLine(),
                table.size() + found.aside().size());
    }

    private List<MappedColumn> mappedColumns() {
        List<MappedColumn> columns = new ArrayList<>();
        mapping.tableNumbers().forEach(t -> {
            for (ColumnRole role : mapping.columns().get(t).roles()) {
                columns.add(mappedColumn(t, role));
            }
        });
        return columns;
    }

    private MappedColumn mappedColumn(int t, ColumnRole role) {
        Table table = mapping.tables().get(t);
        OptionalInt column = mapping.columns().get(t).find(role);
        String header = table.columnName(column.getAsInt());
        var reference = role == ColumnRole.MANAGER
                ? mapping.references().get(t)
                : role == ColumnRole.DOTTED_MANAGER ? mapping.dotted().get(t) : null;
        if (reference != null) {
            List<String> normalised = reference.resolution().normalised().keySet().stream()
                    .map(n -> n.id())
                    .toList();
            return new MappedColumn(
                    role,
                    table.raw().file(),
                    header,
                    reference.keys().header(),
                    reference.resolution().resolves(),
                    reference.resolution().of(),
                    normalised);
        }
        int filled = java.util.Arrays.stream(table.counts(column.getAsInt())).sum();
        return new MappedColumn(role, table.raw().file(), header, "", filled, filled, List.of());
    }
}
