package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts a selection for a {@link Matrix}.
 *
 * @param table address of the table of positions, which parameters may follow
 * @param target the spans that are wanted
 * @param all whether every group has a row of its own, however many there are
 */
record MatrixMaker(SelectedChart selected, Selection selection, String table, SpanRange target, boolean all) {
    private static final int MOST_ROWS = 12;
    /** Shades from 1 to this one, the fullest cell. */
    private static final int SHADES = 9;
    /** Where the colour says it all. */
    private static final String EVEN = "heat-5 ";

    /** Managers by their span. O(n). */
    Matrix spans(MatrixRows by) {
        return make(by, MatrixMeasure.spans(selected.chart(), target));
    }

    /** Positions by layer, or the mean span of the managers there. O(n). */
    Matrix layers(MatrixRows by, boolean meanSpan) {
        return make(by, MatrixMeasure.layers(selected, meanSpan));
    }

    private Matrix make(MatrixRows by, MatrixMeasure measure) {
        List<MatrixPart> parts = MatrixPart.listOf(by, selected, selection);
        List<MatrixPart> shown = all || by == MatrixRows.LAYER ? parts : cut(parts);
        List<Counted> counted = shown.stream()
                .map(part -> Counted.of(part, measure, selected.chart()))
                .filter(row -> row.sum() > 0)
                .toList();
        int fullest = counted.stream()
                .flatMapToInt(row -> IntStream.of(row.counts))
                .max()
                .orElse(0);
        Counted total = Counted.of(MatrixPart.total(selected.group(), selection), measure, selected.chart());
        return new Matrix(
                by,
                measure.columns().stream().map(MatrixMeasure.Column::label).toList(),
                counted.stream().map(row -> row(row, measure, fullest)).toList(),
                row(total, measure, fullest),
                shown.size() < parts.size());
    }

    private static List<MatrixPart> cut(List<MatrixPart> parts) {
        if (parts.size() <= MOST_ROWS) {
            return parts;
        }
        List<MatrixPart> shown = new ArrayList<>(parts.subList(0, MOST_ROWS - 1));
        shown.add(MatrixPart.others(parts.subList(MOST_ROWS - 1, parts.size())));
        return shown;
    }

    /** The numbers of one row: those counted and their direct reports, by column. */
    private record Counted(MatrixPart part, int[] counts, long[] reports) {
        static Counted of(MatrixPart part, MatrixMeasure measure, OrgChart chart) {
            int[] counts = new int[measure.columns().size()];
            long[] reports = new long[counts.length];
            part.positions().stream().filter(measure.counts()).forEach(position -> {
                int column = measure.column().applyAsInt(position);
                counts[column]++;
                reports[column] += chart.span(position);
            });
            return new Counted(part, counts, reports);
        }

        int sum() {
            return IntStream.of(counts).sum();
        }

        double meanSpan() {
            return (double) java.util.stream.LongStream.of(reports).sum() / sum();
        }
    }

    private Matrix.Row row(Counted row, MatrixMeasure measure, int fullest) {
        MatrixPart part = row.part;
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.counts.length; i++) {
            MatrixMeasure.Column column = measure.columns().get(i);
            int count = row.counts[i];
            double value = measure.isMean() ? (double) row.reports[i] / count : count;
            Optional<String> link = part.address()
                    .flatMap(limits -> column.address().apply(part.above()).map(limits::concat));
            String colour = measure.isMean() ? EVEN + verdict(value) : shade(count, fullest) + column.look();
            boolean plain = part.kind() == Matrix.Kind.TOTAL;
            cells.add(
                    count == 0
                            ? Matrix.Cell.NOTHING
                            : new Matrix.Cell(value, link(link, measure), plain ? "" : colour));
        }
        return new Matrix.Row(
                part.kind(), part.label(), cells, row.sum(), link(part.address(), measure), row.meanSpan());
    }

    private String link(Optional<String> limits, MatrixMeasure measure) {
        return limits.map(where -> table + where + measure.role()).orElse("");
    }

    private static String shade(int count, int fullest) {
        return "heat-" + Math.min(SHADES, 1 + (int) ((SHADES - 1) * Math.sqrt((double) count / fullest))) + " ";
    }

    private String verdict(double span) {
        return span < target.min() ? "narrow" : span > target.max() ? "wide" : "good";
    }
}
