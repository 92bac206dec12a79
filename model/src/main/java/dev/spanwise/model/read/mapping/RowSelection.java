package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.NumberNotation;
import dev.spanwise.model.read.value.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside the rows of a table that are no positions of the day in question: those of other days in a table of several
 * ones, history and future of people who have several rows, and entries of a directory that are no people.
 */
public final class RowSelection {
    private static final WordList PRIMARY = WordList.of("primary-job");
    private static final WordList CURRENT = WordList.of("current-job");
    private static final WordList YES = WordList.of("yes");

    private final Table table;
    private final @Nullable RowFate[] fates;
    private final List<Remark> remarks = new ArrayList<>();

    private RowSelection(Table table) {
        this.table = table;
        this.fates = new RowFate[table.size()];
    }

    /** The table with the rows of a day alone; where that would leave none, as it is. */
    public static TableFinder.Found of(TableFinder.Found asRead, LocalDate day) {
        TableFinder.Found read = ListedReports.of(AdjacentTables.of(asRead));
        FirstRows first = FirstRows.of(read.table());
        List<Remark> managers = new ArrayList<>();
        Table whole = ManagerByName.of(NamePrefix.of(CompanyIds.of(first.table())), managers);
        Optional<KindsOfLine> lines = KindsOfLine.of(whole, day);
        TableFinder.Found found = read.with(lines.map(KindsOfLine::put).orElse(whole));
        RowSelection selection = new RowSelection(found.table());
        lines.ifPresent(selection::leaveOutOtherLines);
        selection.remarks.addAll(managers);
        selection.remarks.addAll(read.remarks());
        selection.remarks.addAll(first.remarks());
        selection.remarks.addAll(CompanyIds.remarks(found.table()));
        selection.leaveOutEntries();
        Columns columns = RoleFinder.find(found.table(), Map.of());
        int id = IdColumn.find(found.table(), columns);
        selection.remarks.addAll(UnknownDays.remarks(found.table(), columns, id, day));
        if (id >= 0 && !RoundedIds.areCollapsed(found.table(), id)) {
            Snapshots snapshots = Snapshots.of(found.table(), id);
            if (snapshots != null && !snapshots.areChanges(columns, day)) {
                selection.leaveOut(snapshots.fates(day));
                selection.remarks.addAll(snapshots.remarks(day));
            } else {
                selection.leaveOut(Validity.of(found.table(), id, columns, day));
            }
            selection.leaveOutUnflagged(id, CURRENT, RowFate.HISTORY);
            selection.leaveOutUnflagged(id, PRIMARY, RowFate.SECOND_JOB);
            MarkedRows.find(found.table(), id, row -> selection.fates[row] == null)
                    .ifPresent(mark -> selection.leaveOutUnflagged(id, mark, RowFate.SECOND_JOB));
            if (selection.leavesAnyOut()) {
                selection.tellShares(columns);
            }
        }
        return selection.leavesAnyOut()
                ? selection.apply(found)
                : new TableFinder.Found(selection.table, found.aside(), selection.remarks);
    }

    private boolean leavesAnyOut() {
        for (RowFate fate : fates) {
            if (fate != null) {
                return true;
            }
        }
        return false;
    }

    private void leaveOut(@Nullable RowFate[] more) {
        for (int row = 0; row < fates.length; row++) {
            fates[row] = fates[row] == null ? more[row] : fates[row];
        }
    }

    private void leaveOut(@Nullable Validity validity) {
        if (validity != null) {
            leaveOut(validity.fates());
            validity.remark().ifPresent(remarks::add);
        }
    }

    private void leaveOutOtherLines(KindsOfLine lines) {
        remarks.add(lines.remark());
        IntStream.range(0, fates.length).filter(lines::isLeftOut).forEach(row -> fates[row] = RowFate.OTHER_LINE);
    }

    /** Computers, groups and rooms, where a column says what an entry is and most entries are people. */
    private void leaveOutEntries() {
        for (int column = 0; column < table.columnsOfFile(); column++) {
            int kind = column;
            EntryKinds kinds = new EntryKinds(table, kind);
            if (kinds.areThere()) {
                int[] out = IntStream.range(0, table.size())
                        .filter(row -> kinds.isNoPerson(row))
                        .toArray();
                if (out.length * 2 < table.size()) {
                    Arrays.stream(out).forEach(row -> fates[row] = RowFate.NO_PERSON);
                }
            }
        }
    }

    /** Where a flag is set in one row of a person, the others are what is left out. */
    private void leaveOutUnflagged(int id, WordList flags, RowFate others) {
        called(table, flags).ifPresent(flag -> leaveOutUnflagged(id, flag, others));
    }

    /** The column that says which job of a person is the main one. */
    static OptionalInt primaryColumn(Table table) {
        return called(table, PRIMARY);
    }

    private static OptionalInt called(Table table, WordList headers) {
        return IntStream.range(0, table.columns())
                .filter(column -> HeaderText.isOf(headers, table.headers().get(column)))
                .findFirst();
    }

    private void leaveOutUnflagged(int id, int flag, RowFate others) {
        int[] flagged = new int[table.texts(id).size()];
        for (int row = 0; row < fates.length; row++) {
            int code = table.code(row, id);
            boolean counts = fates[row] == null && code != Grid.BLANK && YES.has(table.text(row, flag));
            flagged[counts ? code : 0] += counts ? 1 : 0;
        }
        for (int row = 0; row < fates.length; row++) {
            int code = table.code(row, id);
            boolean other = code != Grid.BLANK && flagged[code] == 1 && !YES.has(table.text(row, flag));
            fates[row] = fates[row] == null && other ? others : fates[row];
        }
    }

    /** What the jobs that are left out add up to: nothing says whether it is a part of the main job or comes on top. */
    private void tellShares(Columns columns) {
        columns.find(ColumnRole.FTE).ifPresent(column -> {
            NumberNotation notation = new NumberNotation();
            int[] rows = IntStream.range(0, fates.length)
                    .filter(row -> fates[row] == RowFate.SECOND_JOB)
                    .peek(row -> notation.look(table.text(row, column)))
                    .toArray();
            double sum = Arrays.stream(rows)
                    .mapToDouble(row -> notation.parse(table.text(row, column)))
                    .filter(Double::isFinite)
                    .sum();
            if (sum > 0) {
                remarks.add(Remark.of("second-job-fte", table.columnName(column), sum));
            }
        });
    }

    private TableFinder.Found apply(TableFinder.Found found) {
        int[] kept = IntStream.range(0, fates.length)
                .filter(row -> fates[row] == null)
                .toArray();
        if (kept.length == 0) {
            return new TableFinder.Found(table, found.aside(), remarks);
        }
        List<SetAside> aside = new ArrayList<>(found.aside());
        for (int row = 0; row < fates.length; row++) {
            RowFate fate = fates[row];
            if (fate != null) {
                aside.add(new SetAside(table.raw().place(), table.line(row), fate));
            }
        }
        return new TableFinder.Found(table.keeping(kept), aside, remarks);
    }
}
