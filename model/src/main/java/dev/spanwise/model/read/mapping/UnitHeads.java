package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of people with their unit beside a list of units with their head and the unit above: everybody reports to the
 * head of the unit, and a head to that of the next unit above that somebody else leads. Of several heads the first
 * leads, and the others stand beside.
 */
public final class UnitHeads {
    private static final WordList HEAD = WordList.of("head-of-unit");
    private static final WordList ABOVE = WordList.of("unit-above");
    /** So much must be found, of units and of heads. */
    private static final double MOST = 0.9;

    /** Units have none above. */
    private static final int NONE = -1;

    private static final int UNSOUND = -2;

    private final Table people;
    private final int unitOfPerson;
    private final Table units;
    private final int head;
    private final int above;
    private final Map<String, Integer> rowOfUnit;
    private final Map<String, Integer> rowOfPerson;

    private UnitHeads(
            Table people,
            int unitOfPerson,
            Table units,
            int head,
            int above,
            Map<String, Integer> rowOfUnit,
            Map<String, Integer> rowOfPerson) {
        this.people = people;
        this.unitOfPerson = unitOfPerson;
        this.units = units;
        this.head = head;
        this.above = above;
        this.rowOfUnit = rowOfUnit;
        this.rowOfPerson = rowOfPerson;
    }

    /** The two tables that are such lists, or null where none are. O(cells) for each pair of columns. */
    public static @Nullable UnitHeads find(List<Table> tables) {
        for (Table people : tables) {
            for (Table units : tables) {
                boolean may = !people.equals(units) && units.size() <= people.size() && Derivations.isNeeded(people);
                UnitHeads found = may ? find(people, units) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /**
     * The same of one table whose rows are people, each with the unit, the unit above and the head: at least one stands
     * as the head of the own unit, and nothing is worked out that a column of managers says. Null for any other table.
     */
    public static @Nullable UnitHeads within(Table people) {
        UnitsOfRows rows = new UnitsOfRows(people);
        for (int key : rows.keys()) {
            Table units = rows.units(key);
            for (int head = 0; units != null && head < units.columnsOfFile(); head++) {
                Map<String, Integer> persons =
                        head != key && isOfHeads(units, head) ? keyOf(people, units, head) : null;
                Map<String, Integer> unitRows = persons == null ? null : rows(units, key);
                int above = unitRows == null ? UNSOUND : above(units, key, head, unitRows);
                if (persons != null && unitRows != null && above >= 0 && leadsOwnUnit(people, head, persons)) {
                    return new UnitHeads(people, key, units, head, above, unitRows, persons);
                }
            }
        }
        return null;
    }

    private static boolean leadsOwnUnit(Table people, int head, Map<String, Integer> persons) {
        return IntStream.range(0, people.size())
                .anyMatch(row -> persons.getOrDefault(people.text(row, head), NONE) == row);
    }

    private static @Nullable UnitHeads find(Table people, Table units) {
        for (int head = 0; head < units.columnsOfFile(); head++) {
            Map<String, Integer> rowOfPerson = isOfHeads(units, head) ? keyOf(people, units, head) : null;
            for (int key = 0; rowOfPerson != null && key < units.columnsOfFile(); key++) {
                Map<String, Integer> rowOfUnit = key == head ? null : rows(units, key);
                int above = rowOfUnit == null ? UNSOUND : above(units, key, head, rowOfUnit);
                int unit = above == UNSOUND || rowOfUnit == null ? -1 : unitOfPerson(people, rowOfUnit);
                if (unit >= 0 && rowOfUnit != null) {
                    return new UnitHeads(people, unit, units, head, above, rowOfUnit, rowOfPerson);
                }
            }
        }
        return null;
    }

    /** Whether a header, or the object it is within, speaks of heads: {@code manager}, {@code manager.id}. */
    static boolean isOfHeads(Table units, int column) {
        String header = units.headers().get(column);
        return HEAD.isIn(units.headerWords(column))
                || HEAD.isIn(header.substring(0, Math.max(0, header.lastIndexOf('.'))));
    }

    /** Whether a header speaks of the unit above. */
    static boolean isAbove(Table units, int column) {
        return ABOVE.isIn(units.headerWords(column));
    }

    /** The people by what the heads are told by: the first column, or first and last name, that has nearly all of them. */
    private static @Nullable Map<String, Integer> keyOf(Table people, Table units, int head) {
        List<IntFunction<String>> keys = new ArrayList<>();
        IntStream.range(0, people.columnsOfFile()).forEach(column -> keys.add(row -> people.text(row, column)));
        Columns known = RoleFinder.find(people, Map.of());
        if (known.has(ColumnRole.FIRST_NAME)) {
            int first = known.find(ColumnRole.FIRST_NAME).getAsInt();
            int last = known.find(ColumnRole.LAST_NAME).getAsInt();
            keys.add(row -> people.text(row, first) + " " + people.text(row, last));
        }
        for (IntFunction<String> key : keys) {
            Map<String, Integer> rows = rows(people.size(), key);
            if (rows != null && shareOfHeads(units, head, rows) >= MOST) {
                return rows;
            }
        }
        return null;
    }

    private static @Nullable Map<String, Integer> rows(Table table, int column) {
        return rows(table.size(), row -> table.text(row, column));
    }

    /** The rows by a text that tells them apart, or null where one stands twice. */
    private static @Nullable Map<String, Integer> rows(int size, IntFunction<String> key) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < size; row++) {
            String text = key.apply(row);
            if (!text.isBlank() && rows.put(text, row) != null) {
                return null;
            }
        }
        return rows.size() * 10 >= size * 9 ? rows : null;
    }

    /** The same of the heads, several of whom may stand in one cell. */
    private static double shareOfHeads(Table units, int column, Map<String, Integer> keys) {
        List<String> all = IntStream.range(0, units.size())
                .mapToObj(row -> units.text(row, column))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> headsIn(text, keys).stream())
                .toList();
        return all.isEmpty()
                ? 0
                : (double) all.stream().filter(keys::containsKey).count() / all.size();
    }

    /** Who leads a unit, the first named first; a name is not taken apart where it is somebody. */
    private static List<String> headsIn(String cell, Map<String, Integer> keys) {
        return keys.containsKey(cell) ? List.of(cell) : CellParts.several(cell);
    }

    private List<String> heads(int unit) {
        return headsIn(units.text(unit, head), rowOfPerson).stream()
                .filter(rowOfPerson::containsKey)
                .toList();
    }

    /** Share of the filled cells of a column that are keys; 0 where none is filled. */
    private static double share(Table table, int column, Map<String, Integer> keys) {
        int filled = 0;
        int found = 0;
        for (int row = 0; row < table.size(); row++) {
            String text = table.text(row, column);
            filled += text.isEmpty() ? 0 : 1;
            found += keys.containsKey(text) ? 1 : 0;
        }
        return filled == 0 ? 0 : (double) found / filled;
    }

    /**
     * The column with the unit above, called so: it leads upwards without end nowhere. {@link #NONE} where no column is
     * called so, {@link #UNSOUND} where one is and does not.
     */
    private static int above(Table units, int key, int head, Map<String, Integer> rowOfUnit) {
        int[] called = IntStream.range(0, units.columnsOfFile())
                .filter(column -> column != head && isAbove(units, column))
                .toArray();
        return IntStream.of(called)
                .filter(column -> column != key
                        && share(units, column, rowOfUnit) >= MOST
                        && IntStream.range(0, units.size()).allMatch(row -> endsAbove(units, row, column, rowOfUnit)))
                .findFirst()
                .orElse(called.length == 0 ? NONE : UNSOUND);
    }

    private static boolean endsAbove(Table units, int start, int column, Map<String, Integer> rowOfUnit) {
        Set<Integer> seen = new HashSet<>();
        Integer row = start;
        while (row != null) {
            if (!seen.add(row)) {
                return false;
            }
            Integer next = rowOfUnit.get(units.text(row, column));
            row = row.equals(next) ? null : next;
        }
        return true;
    }

    /** The column of the units, of which at least one has several people: else it is what the people are told apart by. */
    private static int unitOfPerson(Table people, Map<String, Integer> rowOfUnit) {
        return IntStream.range(0, people.columnsOfFile())
                .filter(column ->
                        people.fit(column).distinct() < people.fit(column).filled())
                .filter(column -> share(people, column, rowOfUnit) >= MOST
                        && people.fit(column).filled() * 2 >= people.size())
                .findFirst()
                .orElse(-1);
    }

    /** The table of the people. */
    public Table people() {
        return people;
    }

    /** The table of the units. */
    public Table units() {
        return units;
    }

    /** The column of the people's units. */
    public String unitHeader() {
        return people.columnName(unitOfPerson);
    }

    /** How many units have no head. */
    public int headless() {
        return (int) IntStream.range(0, units.size())
                .filter(row -> heads(row).isEmpty())
                .count();
    }

    /** Whether units have others above them. */
    public boolean isTree() {
        return above != NONE;
    }

    /** How many units have several heads. */
    public int coheaded() {
        return (int) IntStream.range(0, units.size())
                .filter(row -> heads(row).size() > 1)
                .count();
    }

    /** The people with a column for their managers. O(people x depth of the units). */
    public Table withManagers() {
        return people.with(List.of(DerivedColumn.of(
                units.columnName(head) + " (" + people.columnName(unitOfPerson) + ")",
                List.of(unitOfPerson),
                DerivedColumn.Claim.MANAGER,
                people.size(),
                this::manager)));
    }

    private String manager(int person) {
        Integer unit = rowOfUnit.get(people.text(person, unitOfPerson));
        while (unit != null) {
            List<String> heads = heads(unit);
            if (!heads.isEmpty()
                    && heads.stream().noneMatch(found -> rowOfPerson.getOrDefault(found, NONE) == person)) {
                return heads.get(0);
            }
            Integer next = above == NONE ? null : rowOfUnit.get(units.text(unit, above));
            unit = unit.equals(next) ? null : next;
        }
        return "";
    }
}
