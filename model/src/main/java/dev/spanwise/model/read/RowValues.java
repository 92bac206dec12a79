package dev.spanwise.model.read;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Problem;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything that is worked out from the cells of a row: numbers, days, pay, full-time equivalents, flags. */
final class RowValues {
    private final Rows rows;
    private final LocalDate today;
    private final List<TableValues> values = new ArrayList<>();
    private final List<FlagWords> words = new ArrayList<>();
    private final List<FullTime> fullTime = new ArrayList<>();
    private final Pay pay;

    RowValues(Rows rows, RowFates fates, LocalDate today, List<Problem> problems) {
        this.rows = rows;
        this.today = today;
        ChartMapping mapping = rows.mapping();
        List<PayColumns> payColumns = new ArrayList<>();
        for (int t = 0; t < mapping.tables().size(); t++) {
            TableValues table =
                    new TableValues(mapping.tables().get(t), mapping.columns().get(t));
            new ValueProblems(mapping.tables().get(t), table, problems).report();
            values.add(table);
            words.add(new FlagWords(mapping.tables().get(t), mapping.columns().get(t)));
            fullTime.add(
                    new FullTime(table, fteHeader(t), mapping.tables().get(t).size()));
            payColumns.add(new PayColumns(rows, table, t));
        }
        this.pay = new Pay(rows, fates, payColumns, problems);
    }

    private String fteHeader(int t) {
        OptionalInt fte = rows.mapping().columns().get(t).find(ColumnRole.FTE);
        OptionalInt column =
                fte.isPresent() ? fte : rows.mapping().columns().get(t).find(ColumnRole.HOURS);
        return column.isEmpty() ? "" : rows.mapping().tables().get(t).columnName(column.getAsInt());
    }

    /** Full-time equivalent, NaN where it is not known. */
    double fte(int row) {
        return fullTime.get(rows.tableOf(row)).get(rows.local(row));
    }

    /** Pay a year, NaN where it is not known. */
    double pay(int row) {
        return pay.perYear(row);
    }

    /** The currency of all pay, empty where the input does not say. */
    String currency() {
        return pay.currency();
    }

    @Nullable
    LocalDate day(ColumnRole role, int row) {
        double day = values.get(rows.tableOf(row)).get(role, rows.local(row));
        return Double.isNaN(day) ? null : LocalDate.ofEpochDay((long) day);
    }

    boolean is(Flag flag, int row) {
        return words.get(rows.tableOf(row)).has(flag, rows.local(row)) || (flag == Flag.LEFT && hasLeft(row));
    }

    private boolean hasLeft(int row) {
        LocalDate end = day(ColumnRole.END_DATE, row);
        return end != null && end.isBefore(today);
    }

    /** How many values of a table's column are neither understood nor words for a missing one. */
    int bad(int table, ColumnRole role) {
        return values.get(table).bad(role);
    }

    /** The rows of people who have left. */
    BitSet left() {
        BitSet left = new BitSet();
        IntStream.range(0, rows.size()).filter(row -> is(Flag.LEFT, row)).forEach(left::set);
        return left;
    }

    List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>(pay.notes(texts));
        fullTime.forEach(table -> notes.addAll(table.notes(texts)));
        return notes;
    }
}
