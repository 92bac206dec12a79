package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How all tables of a chart were understood.
 *
 * @param tables in the order of the inputs
 * @param columns of each table
 * @param references of each table
 * @param dotted of each table, null where it has no second manager column
 * @param ids the ids of all rows, null where no table has an id column
 * @param remarks what people should know about the choice of columns
 */
public record ChartMapping(
        List<Table> tables,
        List<Columns> columns,
        List<Reference> references,
        List<@Nullable Reference> dotted,
        @Nullable KeyIndex ids,
        List<Remark> remarks) {

    /**
     * Understands tables that together form one chart.
     *
     * @param wanted headers that the user named, by role
     */
    public static ChartMapping of(List<Table> tables, Map<ColumnRole, String> wanted) {
        if (tables.stream().anyMatch(Derivations::isNeeded) || !areThere(tables, wanted.values())) {
            return ofThese(derived(tables), wanted);
        }
        try {
            return ofThese(tables, wanted);
        } catch (UnreadableInputException e) {
            return ofThese(derived(tables), wanted, e);
        }
    }

    private static List<Table> derived(List<Table> tables) {
        return tables.stream().map(Derivations::of).toList();
    }

    private static boolean areThere(List<Table> tables, Collection<String> headers) {
        return headers.stream()
                .allMatch(header -> tables.stream()
                        .anyMatch(table -> Columns.indexOf(table, header).isPresent()));
    }

    /** What stands in no single column is a second attempt; where that fails too, the first failure is what counts. */
    private static ChartMapping ofThese(
            List<Table> tables, Map<ColumnRole, String> wanted, UnreadableInputException first) {
        try {
            return ofThese(tables, wanted);
        } catch (UnreadableInputException e) {
            throw first;
        }
    }

    private static ChartMapping ofThese(List<Table> tables, Map<ColumnRole, String> wanted) {
        Map<ColumnRole, Map<Table, Integer>> given = new EnumMap<>(ColumnRole.class);
        wanted.forEach((role, header) -> given.put(role, Columns.named(tables, role, header)));
        ChartMapping first = withColumns(tables, given);
        Map<Table, Integer> ids = given.computeIfAbsent(ColumnRole.ID, role -> new HashMap<>());
        boolean otherIds = new BetterIds(first).putInto(ids);
        return otherIds ? withColumns(tables, given) : first;
    }

    private static ChartMapping withColumns(List<Table> tables, Map<ColumnRole, Map<Table, Integer>> given) {
        List<Columns> first = tables.stream()
                .map(table -> RoleFinder.find(table, ofTable(table, given)))
                .toList();
        for (int t = 0; t < tables.size(); t++) {
            RoundedIds.check(tables.get(t), first.get(t));
        }
        ReferenceFinder finder =
                new ReferenceFinder(tables, first, given.getOrDefault(ColumnRole.MANAGER, new HashMap<>()));
        List<Reference> references = finder.find();
        List<Columns> settled = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            settled.add(settle(tables.get(t), ofTable(tables.get(t), given), references.get(t)));
        }
        List<Remark> remarks = new ArrayList<>(finder.remarks());
        for (int t = 0; t < tables.size(); t++) {
            Table table = tables.get(t);
            if (!given.containsKey(ColumnRole.LOCATION)) {
                Offices.leaveOut(references.get(t), settled.get(t), offset(tables, t))
                        .ifPresent(remarks::add);
            }
            remarks.addAll(DayNumbers.remarks(table, settled.get(t)));
            TwiceEncoded.remark(table, settled.get(t)).ifPresent(remarks::add);
            UnitsAsPeople.remark(table, settled.get(t)).ifPresent(remarks::add);
            remarks.addAll(FurtherHolders.remarks(table, settled.get(t)));
            ListedOtherwise.remarks(references.get(t), offset(tables, t)).forEach(remarks::add);
            RoleFinder.constantGrade(table, settled.get(t))
                    .ifPresent(column -> remarks.add(Remark.of("constant-grade", table.columnName(column))));
        }
        return new ChartMapping(
                tables, settled, references, dotted(tables, settled, references), finder.ids(), remarks);
    }

    private static Map<ColumnRole, Integer> ofTable(Table table, Map<ColumnRole, Map<Table, Integer>> given) {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        given.forEach((role, byTable) -> {
            Integer column = byTable.get(table);
            if (column != null) {
                columns.put(role, column);
            }
        });
        return columns;
    }

    /** The roles again, now that the manager column is known; a key without an id beside it is the id. */
    private static Columns settle(Table table, Map<ColumnRole, Integer> given, Reference reference) {
        Map<ColumnRole, Integer> known = new HashMap<>(given);
        known.put(ColumnRole.MANAGER, reference.column());
        Columns columns = RoleFinder.find(table, known);
        if (columns.has(ColumnRole.ID)) {
            return columns;
        }
        OptionalInt key = reference.keys().group().columns().stream()
                .filter(column -> column.table() == table && column.columns().size() == 1)
                .mapToInt(column -> column.columns().get(0))
                .findFirst();
        boolean unit = reference
                .keys()
                .group()
                .role()
                .filter(role -> role != ColumnRole.DEPARTMENT)
                .isEmpty();
        if (key.isPresent() && unit) {
            known.put(ColumnRole.ID, key.getAsInt());
            return RoleFinder.find(table, known);
        }
        return columns;
    }

    private static List<@Nullable Reference> dotted(
            List<Table> tables, List<Columns> columns, List<Reference> references) {
        List<@Nullable Reference> dotted = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            Table table = tables.get(t);
            KeyIndex keys = references.get(t).keys();
            OptionalInt column = columns.get(t).find(ColumnRole.DOTTED_MANAGER);
            dotted.add(
                    column.isEmpty()
                            ? null
                            : new Reference(
                                    table,
                                    column.getAsInt(),
                                    keys,
                                    ReferenceResolver.thoroughly(table, column.getAsInt(), keys)));
        }
        return dotted;
    }

    /** Number of the first row of a table among the rows of all tables. */
    public int offset(int table) {
        return offset(tables, table);
    }

    private static int offset(List<Table> tables, int table) {
        return tables.subList(0, table).stream().mapToInt(Table::size).sum();
    }

    /** Number of rows of all tables. */
    public int rows() {
        return tables.stream().mapToInt(Table::size).sum();
    }

    /** Numbers of the tables. */
    public IntStream tableNumbers() {
        return IntStream.range(0, tables.size());
    }
}
