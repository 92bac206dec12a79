package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from the top in one cell: {@code CEO > COO > Plant}, {@code 1|2|3}, {@code /sales/east}, {@code 1.2.1}. Where it
 * ends with the row itself, what stands before is the path of the manager; where it ends with the manager, the last part
 * is the manager.
 */
final class Paths {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:>>|->|→|»|>|\\||\\\\|::)\\s*|\\s+/\\s+|/|(?<=\\w)\\.(?=\\w)|(?<=\\w)-(?=\\w)");
    private static final int SAMPLE = 100;
    private static final WordList CALLED = WordList.of("path-word");

    private final Table table;
    private final int column;

    private Paths(Table table, int column) {
        this.table = table;
        this.column = column;
    }

    static List<DerivedColumn> of(Table table, Columns columns) {
        List<DerivedColumn> derived = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            Paths paths = new Paths(table, column);
            if (!columns.find(ColumnRole.EMAIL).equals(java.util.OptionalInt.of(column)) && paths.mayBe()) {
                derived.addAll(paths.columns());
            }
        }
        return derived;
    }

    /** Many of the values have several parts, and some more than two, unless the header says what they are. */
    private boolean mayBe() {
        boolean called =
                CALLED.isIn(String.join(" ", HeaderText.allWords(table.headers().get(column))));
        int[] counts = table.counts(column);
        int step = Math.max(1, counts.length / SAMPLE);
        int seen = 0;
        int several = 0;
        int deep = 0;
        for (int code = 0; code < counts.length; code += step) {
            if (counts[code] > 0) {
                int parts = parts(table.texts(column).get(code)).size();
                seen++;
                several += parts > 1 ? 1 : 0;
                deep += parts > 2 ? 1 : 0;
            }
        }
        return several * 2 >= seen && (deep > 0 || (called && several > 0));
    }

    private List<DerivedColumn> columns() {
        List<DerivedColumn> derived = new ArrayList<>();
        if (isClosed()) {
            derived.add(derived(DerivedColumn.ABOVE, false));
        }
        derived.add(derived("… ", true));
        return derived;
    }

    /** Whether nearly everything that stands before a last part is the path of another row, and no path stands twice. */
    private boolean isClosed() {
        Set<String> all = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.code(row, column) != Grid.BLANK && !all.add(normal(table.text(row, column)))) {
                return false;
            }
        }
        List<String> above =
                all.stream().map(Paths::before).filter(path -> !path.isEmpty()).toList();
        long found = above.stream().filter(all::contains).count();
        return !above.isEmpty() && found * 10 >= above.size() * 9L;
    }

    private DerivedColumn derived(String sign, boolean last) {
        boolean up = last && leadsUp();
        return DerivedColumn.of(
                sign + table.columnName(column), List.of(column), DerivedColumn.Claim.STRUCTURE, table.size(), row -> {
                    List<String> parts = parts(table.text(row, column));
                    return !last
                            ? before(table.text(row, column))
                            : parts.isEmpty() ? "" : parts.get(up ? 0 : parts.size() - 1);
                });
    }

    /** Whether ways begin with many and end with few: the nearest manager stands first. */
    private boolean leadsUp() {
        Set<String> first = new HashSet<>();
        Set<String> end = new HashSet<>();
        int[] counts = table.counts(column);
        for (int code = 0; code < counts.length; code++) {
            List<String> parts =
                    counts[code] == 0 ? List.of() : parts(table.texts(column).get(code));
            if (!parts.isEmpty()) {
                first.add(parts.get(0));
                end.add(parts.get(parts.size() - 1));
            }
        }
        return first.size() > end.size();
    }

    /** What stands before the last part, as it is written. */
    private static String before(String path) {
        String bare = normal(path);
        Matcher matcher = SEPARATOR.matcher(bare);
        int end = 0;
        while (matcher.find()) {
            end = matcher.start() > 0 ? matcher.start() : end;
        }
        return bare.substring(0, end);
    }

    /** Without a separator at its end. */
    private static String normal(String path) {
        return path.strip().replaceAll("(?<=.)[/|>\\\\]+\\s*$", "");
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(normal(path), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
