package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes rows that part what people cost for one position each, and knows whose numbers are to be added up. */
final class PartedRows {
    private final Rows rows;
    private final RowFates fates;
    private final RowComparison comparison;
    private final CostParts costs;
    private final RowNumbers amounts;
    private final Map<Integer, List<Integer>> pay = new TreeMap<>();
    private final Map<Integer, List<Integer>> workingTime = new TreeMap<>();
    private final List<SourceRow> sources = new ArrayList<>();
    private String header = "";
    private boolean paid;
    private int lastKept = Rows.NONE;

    PartedRows(Rows rows, RowFates fates, RowComparison comparison) {
        this.rows = rows;
        this.fates = fates;
        this.comparison = comparison;
        this.amounts = new RowNumbers(rows, ColumnRole.SALARY);
        this.costs = new CostParts(rows, comparison, amounts);
    }

    /** Whether rows of one id are parts; then {@link #lastKept} is the position, and the others are left out. */
    boolean take(List<Integer> different) {
        CostParts.Parts parts = costs.of(different);
        if (parts == null) {
            return false;
        }
        lastKept = parts.kept();
        List<Integer> others =
                different.stream().filter(row -> row != parts.kept()).toList();
        for (int row : others) {
            fates.leaveOut(row, LeftOut.COST_PART);
            sources.add(rows.source(row));
            if (parts.payIsAdded()) {
                fates.addPay(row);
            }
        }
        add(parts.payIsAdded(), pay, others);
        add(parts.fteIsAdded(), workingTime, others);
        header = header.isEmpty() ? parts.header() : header;
        paid |= parts.paid();
        return true;
    }

    private void add(boolean added, Map<Integer, List<Integer>> to, List<Integer> others) {
        if (added) {
            to.put(lastKept, others);
        }
    }

    int lastKept() {
        return lastKept;
    }

    /** By the row of a position, those whose pay belongs to it. */
    Map<Integer, List<Integer>> pay() {
        return pay;
    }

    /** The same of working time. */
    Map<Integer, List<Integer>> workingTime() {
        return workingTime;
    }

    void report(List<Problem> problems) {
        if (!sources.isEmpty()) {
            problems.add(Problem.of(ProblemKind.COST_PARTS, sources, sources.size(), header, paid ? pay.size() : -1));
        }
    }

    /** What is to be said of the pay of rows that contradict each other: whether anything, what counts, and the sum. */
    List<Object> payOf(int kept, List<Integer> different) {
        double[] all = amounts.of(different);
        double sum = Arrays.stream(all).sum();
        boolean known = !Double.isNaN(sum) && comparison.haveSameHolder(different);
        return known ? List.of(1, Math.round(amounts.of(kept)), Math.round(sum)) : List.of(0, 0, 0);
    }
}
