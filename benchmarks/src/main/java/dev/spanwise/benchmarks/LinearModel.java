package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The delayering problem under {@code convert} as an integer program that a general solver can read; the objective is
 * the number of people moved.
 *
 * <p>For each manager v who may be dissolved a 0-1 variable {@code y(v)} and a whole number {@code e(v)}, the extras it
 * hands up:
 *
 * <ul>
 *   <li>{@code e(v) >= own(v) + sum of e over its reports - M (1 - y(v))}, where {@code own(v)} is its span;
 *   <li>{@code sum of e over the reports of v <= room(v) + M y(v)} for each manager;
 *   <li>for each manager without managers below: {@code layer + 1 - sum of y over its line <= L};
 *   <li>minimise {@code sum of span(v) y(v)}.
 * </ul>
 *
 * The numbers M are as small as the chart allows, which general solvers thank with tighter relaxations.
 */
final class LinearModel {
    /** A variable from 0 to {@code upper}, with its cost. */
    record Variable(long upper, long cost) {}

    /** {@code sum of factor * variable <= limit}. */
    record Row(int[] variables, long[] factors, long limit) {}

    final List<Variable> variables = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private final Delayering problem;
    private final OrgChart chart;
    private final int[] dissolved;
    private final int[] handedUp;
    private final int[] mostExtras;

    LinearModel(Delayering problem) {
        this.problem = problem;
        this.chart = problem.chart();
        dissolved = new int[chart.size()];
        handedUp = new int[chart.size()];
        mostExtras = new int[chart.size()];
        Arrays.fill(dissolved, -1);
        for (int position = 0; position < chart.size(); position++) {
            if (problem.mayDissolve(position)) {
                addVariables(position);
            }
        }
        for (int position = 0; position < chart.size(); position++) {
            if (chart.isManager(position)) {
                addSpanRows(position);
                addLayerRow(position);
            }
        }
    }

    private void addVariables(int manager) {
        int above = chart.manager(manager);
        int room = problem.widestSpan(above) - chart.span(above);
        mostExtras[manager] = Math.min(chart.branchSize(manager) - 1, Math.max(room, mostExtras[above]));
        dissolved[manager] = add(1, chart.span(manager));
        handedUp[manager] = add(mostExtras[manager], 0);
    }

    private int add(long upper, long cost) {
        variables.add(new Variable(upper, cost));
        return variables.size() - 1;
    }

    private void addSpanRows(int manager) {
        int[] reports = reportsThatMayGo(manager);
        long most =
                Arrays.stream(reports).mapToLong(report -> mostExtras[report]).sum();
        long room = problem.widestSpan(manager) - (long) chart.span(manager);
        boolean mayGo = dissolved[manager] >= 0;
        if (most > room) {
            addRow(reports, 1, mayGo ? dissolved[manager] : -1, room - most, -1, room);
        }
        if (mayGo) {
            long own = chart.span(manager);
            addRow(reports, 1, dissolved[manager], own + most, handedUp[manager], most);
        }
    }

    private int[] reportsThatMayGo(int manager) {
        return java.util.stream.IntStream.range(chart.firstReport(manager), chart.endOfReports(manager))
                .filter(report -> dissolved[report] >= 0)
                .toArray();
    }

    /** {@code factor * sum of e(reports) + weight * y - up <= limit}; a variable of -1 is left out. */
    private void addRow(int[] reports, long factor, int y, long weight, int up, long limit) {
        List<long[]> terms = new ArrayList<>();
        for (int report : reports) {
            terms.add(new long[] {handedUp[report], factor});
        }
        if (y >= 0) {
            terms.add(new long[] {y, weight});
        }
        if (up >= 0) {
            terms.add(new long[] {up, -1});
        }
        rows.add(row(terms, limit));
    }

    private void addLayerRow(int manager) {
        int layer = chart.layer(manager) + 1;
        if (layer <= problem.maxLayers() || reportsThatMayGo(manager).length > 0) {
            return;
        }
        List<long[]> terms = new ArrayList<>();
        for (int position = manager; position != OrgChart.NONE; position = chart.manager(position)) {
            if (dissolved[position] >= 0) {
                terms.add(new long[] {dissolved[position], -1});
            }
        }
        rows.add(row(terms, (long) problem.maxLayers() - layer));
    }

    private static Row row(List<long[]> terms, long limit) {
        return new Row(
                terms.stream().mapToInt(term -> (int) term[0]).toArray(),
                terms.stream().mapToLong(term -> term[1]).toArray(),
                limit);
    }
}
