package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which column of one table stands for what; ids and managers are settled by {@link ReferenceFinder}. */
public final class Columns {
    private final Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);

    /** The column for a role, or empty. */
    public OptionalInt find(ColumnRole role) {
        Integer column = columns.get(role);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    void put(ColumnRole role, int column) {
        columns.put(role, column);
    }

    void remove(ColumnRole role) {
        columns.remove(role);
    }

    boolean isTaken(int column) {
        return columns.containsValue(column);
    }

    /** The roles that have a column, in their own order. */
    public List<ColumnRole> roles() {
        return List.copyOf(columns.keySet());
    }

    /**
     * The column a user means: its header, compared like all headers, or its number from 1 as {@code #3}.
     *
     * @throws UnreadableInputException naming the headers there are, when no column of any table is meant
     */
    static Map<Table, Integer> named(List<Table> tables, ColumnRole role, String wanted) {
        Map<Table, Integer> found = new HashMap<>();
        for (Table table : tables) {
            indexOf(table, wanted).ifPresent(column -> found.put(table, column));
        }
        if (found.isEmpty()) {
            throw new UnreadableInputException(
                    "no-such-column",
                    role.id(),
                    wanted,
                    quoted(tables.stream().flatMap(table -> table.headers().stream())),
                    quoted(tables.stream().map(table -> table.raw().label())));
        }
        return found;
    }

    private static String quoted(Stream<String> all) {
        return all.filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> '"' + one + '"')
                .collect(Collectors.joining(", "));
    }

    static OptionalInt indexOf(Table table, String wanted) {
        int exact = table.headers().indexOf(wanted);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        String squeezed = HeaderText.squeeze(wanted);
        boolean derived = wanted.startsWith(DerivedColumn.ABOVE); // not what it is derived from
        for (int column = 0; column < table.columns() && !squeezed.isEmpty(); column++) {
            boolean may = !derived || table.headers().get(column).startsWith(DerivedColumn.ABOVE);
            if (may && HeaderText.squeeze(table.headers().get(column)).equals(squeezed)) {
                return OptionalInt.of(column);
            }
        }
        return byNumber(table, wanted);
    }

    /** {@code #3}, or {@code Manager #3} where several columns have the header. */
    private static OptionalInt byNumber(Table table, String wanted) {
        int sign = wanted.lastIndexOf('#');
        if (sign < 0 || !wanted.substring(sign).matches("#[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int column = Integer.parseInt(wanted.substring(sign + 1)) - 1;
        String header = HeaderText.squeeze(wanted.substring(0, sign));
        boolean there = column >= 0 && column < table.columns();
        return there
                        && (header.isEmpty()
                                || header.equals(
                                        HeaderText.squeeze(table.headers().get(column))))
                ? OptionalInt.of(column)
                : OptionalInt.empty();
    }
}
