package dev.spanwise.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds an {@link OrgChart} of whole columns: the way for many positions, since nothing is made for each of them.
 * Texts are taken over where they stand. Columns may be given at the same time. Cycles are cut and several tops reported as
 * {@link OrgChartBuilder} does.
 */
public final class ColumnarChart {
    private final int records;
    private final Map<Field, TextColumn> texts = new EnumMap<>(Field.class);
    private final Map<Field, double[]> numbers = new EnumMap<>(Field.class);
    private final Map<Flag, BitSet> flags = new EnumMap<>(Flag.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Attributes.SourceRows sources;

    /**
     * Columns of records.
     *
     * @param files names of the files
     * @param fileOfRecord by record: which of them it is from
     * @param rowOfRecord by record: its row there
     */
    public ColumnarChart(String[] files, int[] fileOfRecord, int[] rowOfRecord) {
        this.records = rowOfRecord.length;
        this.sources = new Attributes.SourceRows(files.clone(), fileOfRecord, rowOfRecord);
    }

    /**
     * The texts of a field.
     *
     * @param numberOfRecord by record: number of its text in the pool, negative where it has none; belongs to the chart
     *     from now on
     */
    public void texts(Field field, int[] numberOfRecord, TextPool pool) {
        requireLength(numberOfRecord.length);
        TextColumn column = TextColumn.of(numberOfRecord, pool);
        if (column != null) {
            synchronized (texts) {
                texts.put(field, column);
            }
        }
    }

    /** The numbers of a field, or days since 1970; NaN where there is none. They belong to the chart from now on. */
    public void numbers(Field field, double[] values) {
        requireLength(values.length);
        for (double value : values) {
            if (!Double.isNaN(value)) {
                synchronized (numbers) {
                    numbers.put(field, values);
                }
                return;
            }
        }
    }

    /** The records that have a flag. */
    public void flag(Flag flag, BitSet set) {
        if (!set.isEmpty()) {
            synchronized (flags) {
                flags.put(flag, (BitSet) set.clone());
            }
        }
    }

    /** Adds what was wrong on the way, before what building finds. */
    public void problem(Problem problem) {
        problems.add(problem);
    }

    private void requireLength(int length) {
        if (length != records) {
            throw new IllegalArgumentException(length + " values for " + records + " records");
        }
    }

    /**
     * The chart.
     *
     * @param managerOfRecord by record: its manager's record, {@link OrgChart#NONE} for a top; cycles are cut in it
     * @param dottedReports records with a dotted line
     * @param dottedManagers the manager's record for each of them
     */
    public ChartResult build(int[] managerOfRecord, int[] dottedReports, int[] dottedManagers) {
        Attributes values = new Attributes(records, texts, numbers, flags, sources);
        DottedLines dotted = new DottedLines(dottedManagers.clone(), dottedReports.clone());
        return finish(values, managerOfRecord, dotted, problems);
    }

    /** The chart of records whose managers are known. */
    static ChartResult finish(Attributes values, int[] parents, DottedLines dotted, List<Problem> problems) {
        new CycleRepair(values, parents, problems).run();
        ChartStructure structure = ChartStructure.of(parents);
        reportTops(structure, values, problems);
        OrgChart chart = new OrgChart(structure, structure.order(), values, dotted);
        return new ChartResult(chart, problems);
    }

    private static void reportTops(ChartStructure structure, Attributes values, List<Problem> problems) {
        int tops = structure.layerStart().length == 1 ? 0 : structure.layerStart()[1];
        if (tops > 1) {
            List<SourceRow> rows = new ArrayList<>();
            for (int top = 0; top < tops; top++) {
                rows.add(values.source(structure.order()[top]));
            }
            problems.add(Problem.of(ProblemKind.SEVERAL_TOPS, rows, tops));
        }
    }
}
