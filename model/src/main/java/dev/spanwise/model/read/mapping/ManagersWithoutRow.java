package dev.spanwise.model.read.mapping;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.value.Folding;
import dev.spanwise.model.read.value.NumberText;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Managers who are named by others and have no row of their own, as in lists of who reports to whom. Where every row has
 * a manager, the chart has a top all the same, and it is one of them: each gets a row of nothing but the name.
 *
 * @param tables with such rows
 * @param names of the managers who got one
 * @param sources the rows that name them
 */
public record ManagersWithoutRow(List<Table> tables, List<String> names, List<SourceRow> sources) {
    private static final WordList FAILED_LOOKUP = WordList.of("failed-lookup");

    public ManagersWithoutRow {
        tables = List.copyOf(tables);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }

    /** The managers who need a row; none where somebody is at the top already, or names are merely misspelt. O(rows). */
    public static ManagersWithoutRow of(ChartMapping mapping) {
        List<Table> tables = new ArrayList<>(mapping.tables());
        List<String> names = new ArrayList<>();
        List<SourceRow> sources = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int t = 0; t < tables.size(); t++) {
            Reference reference = mapping.references().get(t);
            Map<String, Integer> absent = absent(mapping, t);
            if (absent == null || !mayBeAdded(mapping, t, absent.keySet())) {
                return new ManagersWithoutRow(mapping.tables(), List.of(), List.of());
            }
            KeyColumn key = keyColumn(reference);
            for (Map.Entry<String, Integer> manager : absent.entrySet()) {
                if (known.add(Folding.ofAccents(manager.getKey()))) {
                    int line = reference.table().line(manager.getValue());
                    Map<Integer, String> texts = texts(mapping, t, key, manager.getKey());
                    tables.set(t, tables.get(t).withRow(line, texts));
                    names.add(manager.getKey());
                    sources.add(new SourceRow(reference.table().raw().place(), line));
                }
            }
        }
        return new ManagersWithoutRow(tables, names, sources);
    }

    /** Texts that point to no row, each with the first row that has it; null where a row is at the top already. */
    private static @Nullable Map<String, Integer> absent(ChartMapping mapping, int t) {
        Reference reference = mapping.references().get(t);
        Map<String, Integer> absent = new LinkedHashMap<>();
        Set<String> folded = new HashSet<>();
        for (int row = 0; row < reference.table().size(); row++) {
            int key = reference.resolution().key(row);
            boolean self = key >= 0 && reference.keys().firstRow(key) == mapping.offset(t) + row;
            if (key == Resolution.NOBODY || key == Resolution.AMBIGUOUS || self) {
                return null;
            }
            if (key == Resolution.UNRESOLVED) {
                String text = reference.table().text(row, reference.column());
                if (folded.add(Folding.ofAccents(text))) {
                    absent.put(text, row);
                }
            }
        }
        return absent;
    }

    private static boolean mayBeAdded(ChartMapping mapping, int t, Set<String> absent) {
        Reference reference = mapping.references().get(t);
        Table table = reference.table();
        boolean few =
                absent.size() <= 1 || (table.isNarrow() && mapping.tables().size() == 1);
        return few
                && reference.column() < table.columnsOfFile()
                && keyColumn(reference).table() == table
                && absent.stream().noneMatch(FAILED_LOOKUP::has)
                && absent.stream().allMatch(text -> NearestKey.find(text, reference.keys()) == null);
    }

    private static KeyColumn keyColumn(Reference reference) {
        List<KeyColumn> columns = reference.keys().group().columns();
        return columns.stream()
                .filter(column -> column.table() == reference.table()
                        && column.columns().stream()
                                .allMatch(c -> c < reference.table().columnsOfFile()))
                .findFirst()
                .orElse(columns.get(0));
    }

    /** The key; beside a number also the name, where the rows that name the manager all say the same one. */
    private static Map<Integer, String> texts(ChartMapping mapping, int t, KeyColumn key, String manager) {
        Map<Integer, String> texts = new HashMap<>();
        if (key.columns().size() > 1) {
            int space = manager.lastIndexOf(' ');
            texts.put(key.columns().get(0), manager.substring(0, Math.max(0, space)));
            texts.put(key.columns().get(1), manager.substring(space + 1));
            return texts;
        }
        texts.put(key.columns().get(0), manager);
        mapping.columns().get(t).find(ColumnRole.NAME).ifPresent(column -> {
            // somebody without a name would be a vacancy
            String name = nameBeside(mapping.references().get(t), manager);
            texts.putIfAbsent(column, name.isEmpty() ? manager : name);
        });
        return texts;
    }

    private static String nameBeside(Reference reference, String manager) {
        Table table = reference.table();
        for (int column = 0; column < table.columnsOfFile(); column++) {
            if (column != reference.column() && HeaderHint.of(table, column) == HeaderHint.MANAGER) {
                int other = column;
                List<String> names = IntStream.range(0, table.size())
                        .filter(row -> table.text(row, reference.column()).equals(manager))
                        .mapToObj(row -> table.text(row, other))
                        .distinct()
                        .toList();
                if (names.size() == 1 && !names.get(0).isEmpty() && !NumberText.isNumber(names.get(0))) {
                    return names.get(0);
                }
            }
        }
        return "";
    }
}
