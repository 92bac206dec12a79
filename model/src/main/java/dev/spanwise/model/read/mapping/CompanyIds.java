package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ids that are unique within each company only, as where every legal entity counts from 1: company and number together
 * are the id, and a reference means somebody of the same company.
 */
final class CompanyIds {
    /** So much of the references must lead to somebody of the same company. */
    private static final double MOST = 0.9;

    private static final int UNKNOWN = -2;

    private final Table table;
    private final int id;
    private final IdScope scope;
    /** By number and company: the row. */
    private final Map<Long, Integer> rows = new HashMap<>();

    private final WholeKeys wholeKeys;
    private final Map<Integer, int[]> numbers = new HashMap<>();

    private CompanyIds(Table table, int id, IdScope scope) {
        this.table = table;
        this.id = id;
        this.scope = scope;
        this.wholeKeys = new WholeKeys(table, id, scope);
    }

    /** The table with ids of company and number, or as it is where numbers alone tell people apart. O(cells). */
    static Table of(Table table) {
        Columns columns = RoleFinder.find(table, Map.of());
        int id = IdColumn.find(table, columns);
        if (id < 0 || table.fit(id).distinct() == table.fit(id).filled()) {
            return table;
        }
        int name = name(columns);
        if (name >= 0 && haveOneNameEach(table, id, name)) {
            return table;
        }
        return IdScope.of(table, columns, id)
                .map(scope -> new CompanyIds(table, id, scope))
                .filter(ids -> ids.tellApart(columns))
                .findFirst()
                .map(CompanyIds::put)
                .orElse(table);
    }

    private static int name(Columns columns) {
        return columns.find(ColumnRole.NAME)
                .orElse(columns.find(ColumnRole.LAST_NAME)
                        .orElse(columns.find(ColumnRole.EMAIL).orElse(-1)));
    }

    /** Whether all rows of a number have the same name, as those of one person have. O(rows). */
    private static boolean haveOneNameEach(Table table, int id, int name) {
        int[] names = new int[table.texts(id).size()];
        Arrays.fill(names, UNKNOWN);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            int called = table.code(row, name);
            if (code != Grid.BLANK && names[code] != UNKNOWN && names[code] != called) {
                return false;
            }
            if (code != Grid.BLANK) {
                names[code] = called;
            }
        }
        return true;
    }

    /**
     * Each pair is one person, who may have rows of several days; those who share a number have different names, and
     * managers are of the same company.
     */
    private boolean tellApart(Columns columns) {
        int name = name(columns);
        for (int row = 0; row < table.size(); row++) {
            int code = table.code(row, id);
            Integer first = code == Grid.BLANK ? null : rows.putIfAbsent(key(scope.code(row), code), row);
            if (first != null && (name < 0 || table.code(first, name) != table.code(row, name))) {
                return false;
            }
        }
        List<Integer> managers = managers();
        return !managers.isEmpty()
                && (name < 0 || haveOtherNames(name))
                && managers.stream().allMatch(this::staysWithin);
    }

    /** Whether most of those who share a number, each counted once in a company, have different names. */
    private boolean haveOtherNames(int name) {
        Set<Long> pairs = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (int row : rows.values()) {
            pairs.add(key(table.code(row, id), table.code(row, name)));
            ids.add(table.code(row, id));
        }
        int repeats = rows.size() - ids.size();
        int ofOnePerson = rows.size() - pairs.size();
        return ofOnePerson < repeats - ofOnePerson;
    }

    private List<Integer> managers() {
        List<Integer> called = columns(HeaderHint.MANAGER).toList();
        return called.isEmpty()
                ? columns(HeaderHint.UNKNOWN).filter(this::leavesOneTopEach).toList()
                : called;
    }

    private Stream<Integer> columns(HeaderHint hint) {
        return IntStream.range(0, table.columns())
                .filter(column -> column != id
                        && !scope.has(column)
                        && HeaderHint.of(table, column) == hint
                        && table.derived(column).isEmpty()
                        && !scope.isOfManager(column)
                        && table.fit(column).filled() > 0)
                .boxed();
    }

    /** Whether all rows but one of each company name another row of it: no level, class or age does so by chance. */
    private boolean leavesOneTopEach(int column) {
        Set<Integer> tops = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            int named = row(row, column, scope.columns());
            boolean blank = table.code(row, column) == Grid.BLANK;
            if (named == row || (blank ? !tops.add(scope.code(row)) : named < 0)) {
                return false;
            }
        }
        return tops.size() == scope.distinct();
    }

    private boolean staysWithin(int manager) {
        int within = 0;
        List<Integer> company = scope.columnsOf(manager);
        for (int row = 0; row < table.size(); row++) {
            within += row(row, manager, company) >= 0 ? 1 : 0;
        }
        return within >= MOST * table.fit(manager).filled();
    }

    /** The row of the manager in a company, that of the row itself where it is left open; -1 where there is none. */
    private int row(int row, int manager, List<Integer> company) {
        int whole = wholeKeys.row(row, manager);
        if (whole >= 0) {
            return whole;
        }
        int text = table.code(row, manager);
        int code = text == Grid.BLANK ? -1 : numbers(manager)[text];
        int there = scope.find(row, company);
        return code < 0 || there < 0 ? -1 : rows.getOrDefault(key(there, code), -1);
    }

    /** By text of a manager column: the number it is, or that stands in it beside a name; -1 for none. */
    private int[] numbers(int manager) {
        return numbers.computeIfAbsent(manager, column -> {
            int[] counts = table.counts(column);
            return IntStream.range(0, counts.length)
                    .map(code -> counts[code] > 0
                            ? number(table.texts(column).get(code).strip())
                            : -1)
                    .toArray();
        });
    }

    private int number(String text) {
        int whole = table.texts(id).find(text);
        return whole >= 0
                ? whole
                : CellParts.of(text).stream()
                        .mapToInt(table.texts(id)::find)
                        .filter(code -> code >= 0)
                        .findFirst()
                        .orElse(-1);
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | (second & 0xFFFF_FFFFL);
    }

    private Table put() {
        List<DerivedColumn> derived = new ArrayList<>();
        derived.add(together(scope.columns(), id, DerivedColumn.Claim.ID));
        managers()
                .forEach(manager -> derived.add(
                        together(scope.columnsOf(manager), manager, DerivedColumn.Claim.MANAGER_IN_COMPANY)));
        return table.with(derived);
    }

    private DerivedColumn together(List<Integer> companies, int column, DerivedColumn.Claim claim) {
        List<Integer> parts =
                Stream.concat(companies.stream(), Stream.of(column)).toList();
        return DerivedColumn.of(
                parts.stream().map(table::columnName).collect(Collectors.joining(" + ")),
                parts,
                claim,
                table.size(),
                row -> table.code(row, column) == Grid.BLANK ? "" : key(row, companies, column));
    }

    private String key(int row, List<Integer> companies, int column) {
        int whole = column == id ? -1 : wholeKeys.row(row, column);
        return whole < 0
                ? scope.text(row, companies) + "-" + number(row, column)
                : scope.text(whole, scope.columns()) + "-" + table.text(whole, id);
    }

    private String number(int row, int column) {
        int number = column == id ? -1 : numbers(column)[table.code(row, column)];
        return number < 0 ? table.text(row, column) : table.texts(id).get(number);
    }

    /** What people should know where a table has such ids. */
    static List<Remark> remarks(Table table) {
        return IntStream.range(table.columnsOfFile(), table.columns())
                .mapToObj(column -> table.derived(column).orElseThrow())
                .filter(derived -> derived.claim() == DerivedColumn.Claim.ID)
                .map(derived -> remark(table, derived.parts()))
                .toList();
    }

    private static Remark remark(Table table, List<Integer> parts) {
        List<String> names = parts.stream().map(table::columnName).toList();
        return names.size() == 2
                ? Remark.of("ids-per-company", names.get(1), names.get(0))
                : Remark.of("ids-per-companies", names.get(2), names.get(0), names.get(1));
    }
}
