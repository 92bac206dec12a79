package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the columns that may identify rows: ids, addresses, names, titles, and whatever else seldom repeats. */
final class KeyGroups {
    private static final Set<ColumnRole> KEYS =
            EnumSet.of(ColumnRole.ID, ColumnRole.EMAIL, ColumnRole.NAME, ColumnRole.TITLE, ColumnRole.DEPARTMENT);
    private static final Set<ColumnRole> NEVER = EnumSet.complementOf(EnumSet.copyOf(KEYS));

    private final Map<String, List<KeyColumn>> columnsOfKey = new LinkedHashMap<>();
    private final Map<String, Optional<ColumnRole>> roleOfKey = new LinkedHashMap<>();

    private KeyGroups() {}

    /** The groups of all tables, ids first. */
    static List<KeyGroup> of(List<Table> tables, List<Columns> columns) {
        KeyGroups groups = new KeyGroups();
        for (ColumnRole role : KEYS) {
            for (int t = 0; t < tables.size(); t++) {
                groups.addRole(role, tables.get(t), columns.get(t));
            }
        }
        for (int t = 0; t < tables.size(); t++) {
            groups.addOthers(tables.get(t), columns.get(t));
        }
        return groups.columnsOfKey.entrySet().stream()
                .map(entry ->
                        new KeyGroup(groups.roleOfKey.getOrDefault(entry.getKey(), Optional.empty()), entry.getValue()))
                .toList();
    }

    private void addRole(ColumnRole role, Table table, Columns columns) {
        if (columns.has(role)) {
            add(
                    role.id(),
                    Optional.of(role),
                    new KeyColumn(table, List.of(columns.find(role).getAsInt())));
        } else if (role == ColumnRole.NAME && columns.has(ColumnRole.FIRST_NAME)) {
            int first = columns.find(ColumnRole.FIRST_NAME).getAsInt();
            int last = columns.find(ColumnRole.LAST_NAME).getAsInt();
            add(role.id(), Optional.of(role), new KeyColumn(table, List.of(first, last)));
        }
    }

    /** Columns without a role of their own, those without a header among them. */
    private void addOthers(Table table, Columns columns) {
        for (int column = 0; column < table.columns(); column++) {
            if (!hasRole(columns, column) && mayIdentify(table, column)) {
                String header = HeaderText.squeeze(table.columnName(column));
                add("other " + header, Optional.empty(), new KeyColumn(table, List.of(column)));
            }
        }
    }

    /** Most rows have a value, which seldom repeats and does not list other rows. */
    private static boolean mayIdentify(Table table, int column) {
        Fit fit = table.fit(column);
        boolean seldom = fit.distinct() * 2 >= fit.filled() && fit.distinct() > 1;
        boolean claimed = table.derived(column)
                .filter(derived ->
                        derived.claim() != DerivedColumn.Claim.KEY && derived.claim() != DerivedColumn.Claim.NAME)
                .isPresent();
        return seldom && fit.filled() * 2 >= table.size() && !claimed && !ReportCells.isList(table, column);
    }

    private static boolean hasRole(Columns columns, int column) {
        return KEYS.stream().anyMatch(role -> columns.find(role).orElse(-1) == column)
                || NEVER.stream()
                        .filter(role -> role != ColumnRole.MANAGER)
                        .anyMatch(role -> columns.find(role).orElse(-1) == column);
    }

    private void add(String key, Optional<ColumnRole> role, KeyColumn column) {
        columnsOfKey.computeIfAbsent(key, k -> new ArrayList<>()).add(column);
        roleOfKey.put(key, role);
    }
}
