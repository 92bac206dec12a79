package dev.spanwise.model.read;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Problem;
import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that is worked out from the cells of a row: numbers, days, pay, full-time equivalents, flags. */
final class RowValues {
    private final Rows rows;
    private final LocalDate today;
    private final List<TableValues> values = new ArrayList<>();
    private final List<FlagWords> words;
    private final List<Integer> workingTime = new ArrayList<>();
    private final List<FullTime> fullTime = new ArrayList<>();
    private final Set<String> left;
    private final Pay pay;

    RowValues(Rows rows, RowFates fates, ReadOptions options, Supplier<List<FlagWords>> flags, List<Problem> problems) {
        this.rows = rows;
        this.today = options.today();
        this.left = options.left();
        ChartMapping mapping = rows.mapping();
        List<PayColumns> payColumns = new ArrayList<>();
        for (int t = 0; t < mapping.tables().size(); t++) {
            TableValues table =
                    new TableValues(mapping.tables().get(t), mapping.columns().get(t));
            new ValueProblems(mapping.tables().get(t), table, problems).report();
            values.add(table);
            workingTime.add(workingTime(mapping.columns().get(t)));
            fullTime.add(new FullTime(table, fteHeader(t)));
            payColumns.add(new PayColumns(rows, table, t));
        }
        this.pay = new Pay(rows, fates, payColumns, options.money(), this::fte, problems);
        this.words = flags.get();
    }

    /** The column that says how much somebody works, -1 for none. */
    private static int workingTime(Columns columns) {
        OptionalInt fte = columns.find(ColumnRole.FTE);
        return fte.isPresent() ? fte.getAsInt() : columns.find(ColumnRole.HOURS).orElse(-1);
    }

    private String fteHeader(int t) {
        int column = workingTime.get(t);
        return column < 0 ? "" : rows.mapping().tables().get(t).columnName(column);
    }

    /** Tells names that are none, where there is one table, so that they have been looked at. */
    Optional<ColumnTexts.TextTest> findNoNames() {
        return words.size() == 1 ? Optional.of(words.get(0).noNames()) : Optional.empty();
    }

    /** The currency of all pay, empty where the input does not say. */
    String currency() {
        return pay.currency();
    }

    /** By record: the days of a role as days since 1970, NaN where there is none. */
    double[] days(ColumnRole role, int[] rowOfRecord) {
        double[] days = new double[rowOfRecord.length];
        Arrays.fill(days, Double.NaN);
        eachTable(rowOfRecord, (table, from, to) -> {
            ColumnValues column = values.get(table).find(role);
            for (int record = from; record < to && column != null; record++) {
                days[record] = column.get(rows.local(rowOfRecord[record], table));
            }
        });
        return days;
    }

    /** By record: full-time equivalents, NaN where they are not known. */
    double[] fte(int[] rowOfRecord) {
        return Arrays.stream(rowOfRecord).mapToDouble(this::fte).toArray();
    }

    private double fte(int row) {
        int table = rows.tableOf(row);
        int local = rows.local(row, table);
        int column = workingTime.get(table);
        double share = column < 0 ? 1 : rows.mapping().tables().get(table).share(local, column);
        return fullTime.get(table).get(local) * share;
    }

    /** By record: pay a year, NaN where it is not known. */
    double[] pay(int[] rowOfRecord) {
        double[] perYear = new double[rowOfRecord.length];
        for (int record = 0; record < perYear.length; record++) {
            perYear[record] = pay.perYear(rowOfRecord[record]);
        }
        return perYear;
    }

    /** The records that have a flag. */
    BitSet flagged(Flag flag, int[] rowOfRecord) {
        BitSet flagged = new BitSet();
        if (flag == Flag.PAY_FROM_BAND) {
            IntStream.range(0, rowOfRecord.length)
                    .filter(record -> pay.isEstimated(rowOfRecord[record]))
                    .forEach(flagged::set);
            return flagged;
        }
        eachTable(rowOfRecord, (table, from, to) -> {
            FlagWords ofTable = words.get(table);
            IntPredicate speaks = ofTable.test(flag);
            ColumnValues end = flag == Flag.LEFT ? values.get(table).find(ColumnRole.END_DATE) : null;
            if (end == null && !ofTable.knows(flag)) {
                return;
            }
            for (int record = from; record < to; record++) {
                int row = rows.local(rowOfRecord[record], table);
                if (speaks.test(row) || (end != null && end.get(row) < today.toEpochDay())) {
                    flagged.set(record);
                }
            }
        });
        return flagged;
    }

    /** Records of one table follow each other. */
    private void eachTable(int[] rowOfRecord, OfTable action) {
        if (words.size() == 1) {
            action.accept(0, 0, rowOfRecord.length); // by far the most: no row is looked at to know its table
            return;
        }
        int from = 0;
        while (from < rowOfRecord.length) {
            int table = rows.tableOf(rowOfRecord[from]);
            int to = from + 1;
            while (to < rowOfRecord.length && rowOfRecord[to] < rows.endOf(table)) {
                to++;
            }
            action.accept(table, from, to);
            from = to;
        }
    }

    /** Does something for the records of a table. */
    private interface OfTable {
        void accept(int table, int from, int to);
    }

    /** How many values of a table's column are neither understood nor words for a missing one. */
    int bad(int table, ColumnRole role) {
        return values.get(table).bad(role);
    }

    /** The rows of people who have left. */
    BitSet left() {
        int[] all = IntStream.range(0, rows.size()).toArray();
        return flagged(Flag.LEFT, all);
    }

    /** The rows of posts that are abolished. */
    BitSet abolished() {
        BitSet abolished = new BitSet();
        if (words.stream().noneMatch(table -> table.knows(Flag.ABOLISHED))) {
            return abolished;
        }
        IntStream.range(0, rows.size())
                .filter(row -> words.get(rows.tableOf(row)).isAbolished(rows.local(row)))
                .forEach(abolished::set);
        return abolished;
    }

    /** The rows of people who start later. */
    BitSet starting() {
        BitSet starting = new BitSet();
        NotStarted.addTo(starting, rows.mapping());
        boolean any = values.stream()
                .map(table -> table.find(ColumnRole.HIRE_DATE))
                .anyMatch(start -> start != null && start.hasAbove((double) today.toEpochDay()));
        if (!any) {
            return starting;
        }
        for (int row = 0; row < rows.size(); row++) {
            int table = rows.tableOf(row);
            ColumnValues start = values.get(table).find(ColumnRole.HIRE_DATE);
            if (start != null && start.get(rows.local(row, table)) > today.toEpochDay()) {
                starting.set(row);
            }
        }
        return starting;
    }

    List<Remark> notes() {
        List<Remark> notes = new ArrayList<>(pay.notes());
        words.forEach(table -> notes.addAll(ofDepartures(table.departures())));
        words.forEach(table -> table.unknownMarks().ifPresent(notes::add));
        Set<String> found = words.stream()
                .flatMap(table -> table.departures().found().stream())
                .collect(Collectors.toSet());
        List<String> nowhere = left.stream()
                .filter(code -> !found.contains(code.strip().toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
        if (!nowhere.isEmpty()) {
            notes.add(Remark.of("left-nowhere", String.join(", ", nowhere)));
        }
        fullTime.forEach(table -> notes.addAll(table.notes()));
        return notes;
    }

    private static List<Remark> ofDepartures(Departures departures) {
        List<Remark> notes = new ArrayList<>();
        departures.unknown().forEach((column, unknown) -> {
            String key = unknown.words() ? "status-words" : "status-codes";
            notes.add(Remark.of(key, column, unknown.counted()));
        });
        Departures.Silent silent = departures.findSilent();
        if (silent != null) {
            notes.add(Remark.of("leaving-words", silent.column(), silent.rows(), silent.example()));
        }
        return notes;
    }
}
