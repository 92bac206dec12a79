package dev.spanwise.model.read;

import dev.spanwise.model.ChartResult;
import dev.spanwise.model.ColumnarChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Hands the columns of tables over to a chart, one record for each row that is kept. */
final class PositionColumns {
    private static final int NONE = -1;

    private final Rows rows;
    private final SharedIds shared;
    private final RowValues values;
    private final int[] parents;
    private final RecordIds ids;
    private final int[] rowOfRecord;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> laterProblems = new ArrayList<>();

    PositionColumns(Rows rows, SharedIds shared, RowValues values, int[] parents, RowFates fates) {
        this.rows = rows;
        this.shared = shared;
        this.values = values;
        this.parents = parents;
        this.ids = RecordIds.of(rows, shared, fates, problems);
        this.rowOfRecord = ids.rowOfRecord();
    }

    /** The chart; problems in the order in which they are met. O(rows + bytes of distinct texts). */
    ChartResult build() {
        ColumnarChart chart = chart();
        Together.run(columns(chart), rowOfRecord.length);
        int[] managers = managers();
        problems.forEach(chart::problem);
        ChartResult result = withDottedLines(chart, managers);
        List<Problem> all = new ArrayList<>(result.problems());
        all.addAll(laterProblems);
        return new ChartResult(result.chart(), all);
    }

    private List<Runnable> columns(ColumnarChart chart) {
        List<Runnable> columns = new ArrayList<>();
        columns.add(() -> new NameColumn(rows, rowOfRecord, values).addTo(chart));
        for (Field field : Field.values()) {
            columns.add(() -> add(chart, field));
        }
        for (Flag flag : Flag.values()) {
            columns.add(() -> chart.flag(flag, values.flagged(flag, rowOfRecord)));
        }
        return columns;
    }

    private void add(ColumnarChart chart, Field field) {
        switch (field.type()) {
            case TEXT -> addTexts(chart, field);
            case DATE -> chart.numbers(field, values.days(ColumnRole.of(field), rowOfRecord));
            case NUMBER -> chart.numbers(field, field == Field.FTE ? fte() : pay());
        }
    }

    /** Parts of one post that somebody holds under several managers are all worked, at the place of the largest. */
    private double[] fte() {
        double[] fte = values.fte(rowOfRecord);
        add(shared.secondJobs(), values::fte, fte);
        add(shared.parted().workingTime(), values::fte, fte);
        return fte;
    }

    private double[] pay() {
        double[] pay = values.pay(rowOfRecord);
        add(shared.parted().pay(), values::pay, pay);
        return pay;
    }

    /** Adds to the numbers of rows those of other rows that belong to them. */
    private void add(Map<Integer, List<Integer>> byRow, Function<int[], double[]> values, double[] numbers) {
        byRow.forEach((main, others) -> {
            int record = ids.record(main);
            if (record != NONE) {
                numbers[record] += Arrays.stream(values.apply(
                                others.stream().mapToInt(Integer::intValue).toArray()))
                        .sum();
            }
        });
    }

    private ColumnarChart chart() {
        List<String> files = new ArrayList<>();
        int[] file = new int[rowOfRecord.length];
        int[] line = new int[rowOfRecord.length];
        for (int record = 0; record < rowOfRecord.length; record++) {
            int row = rowOfRecord[record];
            Table table = rows.mapping().tables().get(rows.tableOf(row));
            if (files.isEmpty()
                    || !files.get(file[record - 1]).equals(table.raw().place())) {
                file[record] = numberOf(table.raw().place(), files);
            } else {
                file[record] = file[record - 1];
            }
            line[record] = table.line(rows.local(row));
        }
        return new ColumnarChart(files.toArray(String[]::new), file, line);
    }

    private static int numberOf(String file, List<String> files) {
        int known = files.lastIndexOf(file);
        if (known >= 0) {
            return known;
        }
        files.add(file);
        return files.size() - 1;
    }

    private void addTexts(ColumnarChart chart, Field field) {
        if (field == Field.ID) {
            chart.texts(Field.ID, ids.numbers(), ids.pool());
        } else if (field != Field.NAME) {
            TextColumns.add(chart, field, ColumnRole.of(field), rows, rowOfRecord, ColumnTexts.TextTest.NEVER);
        }
    }

    private int[] managers() {
        int[] managers = new int[rowOfRecord.length];
        for (int record = 0; record < managers.length; record++) {
            int parent = parents[rowOfRecord[record]];
            managers[record] = parent == Rows.NONE ? OrgChart.NONE : manager(record, parent);
        }
        return managers;
    }

    private int manager(int record, int parent) {
        int manager = ids.record(parent);
        if (manager == NONE) {
            report(problems, ProblemKind.MANAGER_NOT_FOUND, record, ids.text(parent), 0, "");
            return OrgChart.NONE;
        }
        if (manager == record) {
            report(problems, ProblemKind.SELF_MANAGER, record);
            return OrgChart.NONE;
        }
        return manager;
    }

    private ChartResult withDottedLines(ColumnarChart chart, int[] managers) {
        int[] dotted = new int[rowOfRecord.length];
        int lines = 0;
        for (int record = 0; record < dotted.length; record++) {
            dotted[record] = dotted(record);
            lines += dotted[record] == NONE ? 0 : 1;
        }
        int[] reports = new int[lines];
        int[] dottedManagers = new int[lines];
        int filled = 0;
        for (int record = 0; record < dotted.length; record++) {
            if (dotted[record] != NONE) {
                reports[filled] = record;
                dottedManagers[filled++] = dotted[record];
            }
        }
        return chart.build(managers, reports, dottedManagers);
    }

    private int dotted(int record) {
        int row = rowOfRecord[record];
        Reference reference = rows.mapping().dotted().get(rows.tableOf(row));
        int key = reference == null ? NONE : reference.resolution().key(rows.local(row));
        if (reference == null || key < 0) {
            return NONE;
        }
        int above = shared.standIn(reference.keys().firstRow(key));
        int found = ids.record(above);
        if (found == NONE) {
            report(laterProblems, ProblemKind.DOTTED_MANAGER_NOT_FOUND, record, ids.text(above));
        }
        return found == record ? NONE : found;
    }

    private void report(List<Problem> to, ProblemKind kind, int record, Object... more) {
        int row = rowOfRecord[record];
        List<Object> arguments = new ArrayList<>(List.of(ids.text(row)));
        arguments.addAll(Arrays.asList(more));
        SourceRow source = rows.source(row);
        to.add(Problem.of(kind, List.of(source), arguments.toArray()));
    }
}
