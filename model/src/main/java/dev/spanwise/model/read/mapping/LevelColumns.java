package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain of managers in one column for each level, the top first: the deepest one filled is the manager, unless it
 * is the person itself. Where each row fills one level alone, the columns are an outline; where the manager's manager
 * follows the manager, the first is the manager.
 */
final class LevelColumns {
    private static final int LEAST_ROWS = 4;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,2})(\\D*)");

    private final Table table;
    private final List<Integer> levels;
    /** By level, the texts that are nothing but a bullet. */
    private final List<BitSet> bullets;

    private LevelColumns(Table table, List<Integer> levels) {
        this.table = table;
        this.levels = levels;
        this.bullets = levels.stream().map(column -> Bullets.in(table, column)).toList();
    }

    static List<DerivedColumn> of(Table table, Columns columns) {
        List<DerivedColumn> derived = new ArrayList<>();
        for (List<Integer> levels : series(table)) {
            LevelColumns found = new LevelColumns(table, levels);
            if (found.isOutline()) {
                derived.addAll(found.outline());
            } else if (found.isChain()) {
                derived.addAll(found.endsWithItself() ? found.aboveItself(columns) : List.of(found.deepest(columns)));
            } else if (found.isUpward()) {
                derived.add(found.nearest());
            }
        }
        return derived;
    }

    /** Whether the deepest level is another one in nearly every row: it is the row itself. */
    private boolean endsWithItself() {
        Set<String> deepest = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            int level = deepest(row);
            deepest.add(level < 0 ? "" : table.text(row, levels.get(level)));
        }
        return table.size() >= LEAST_ROWS && deepest.size() * 20 >= table.size() * 19;
    }

    /** The level above the row's own; its own names the row where no other column does. */
    private List<DerivedColumn> aboveItself(Columns columns) {
        DerivedColumn above = DerivedColumn.of(
                header(), levels, DerivedColumn.Claim.STRUCTURE, table.size(), row -> text(row, deepest(row) - 1));
        if (columns.has(ColumnRole.ID) || columns.has(ColumnRole.NAME) || columns.has(ColumnRole.LAST_NAME)) {
            return List.of(above);
        }
        DerivedColumn own = DerivedColumn.of(
                header() + " (own)", levels, DerivedColumn.Claim.KEY, table.size(), row -> text(row, deepest(row)));
        return List.of(own, above);
    }

    private String text(int row, int level) {
        return level < 0 ? "" : table.text(row, levels.get(level));
    }

    /** Columns that are counted by their headers, or hang under each other by their values, or of which each row fills one. */
    private static List<List<Integer>> series(Table table) {
        List<List<Integer>> numbered = numbered(table);
        List<List<Integer>> found = numbered.isEmpty() ? NestedColumns.of(table) : numbered;
        List<Integer> all = IntStream.range(0, table.columnsOfFile()).boxed().toList();
        boolean stairs = found.isEmpty() && all.size() > 1 && new LevelColumns(table, all).isOutline();
        return stairs ? List.of(all) : found;
    }

    /** Columns whose headers differ in a number alone that counts up from 0 or 1, two at least. */
    private static List<List<Integer>> numbered(Table table) {
        Map<String, Map<Integer, Integer>> byName = new TreeMap<>();
        for (int column = 0; column < table.columns(); column++) {
            Matcher matcher = NUMBERED.matcher(table.headers().get(column));
            if (matcher.matches()) {
                byName.computeIfAbsent(matcher.group(1) + "#" + matcher.group(3), name -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(matcher.group(2)), column);
            }
        }
        return byName.values().stream()
                .filter(numbers -> numbers.size() > 1 && (numbers.containsKey(0) || numbers.containsKey(1)))
                .map(numbers -> withTop(table, List.copyOf(numbers.values())))
                .toList();
    }

    /** {@code CEO} may stand before {@code CEO-1}. */
    private static List<Integer> withTop(Table table, List<Integer> levels) {
        int before = levels.get(0) - 1;
        Matcher first = NUMBERED.matcher(table.headers().get(levels.get(0)));
        boolean top = before >= 0
                && first.matches()
                && HeaderText.squeeze(first.group(1) + first.group(3))
                        .equals(HeaderText.squeeze(table.headers().get(before)));
        return top ? Stream.concat(Stream.of(before), levels.stream()).toList() : levels;
    }

    /** No gap from the left, the first level has the fewest distinct values, and each value hangs under one above. */
    private boolean isChain() {
        int distinctAbove = 1;
        for (int level = 0; level < levels.size(); level++) {
            int distinct = table.fit(levels.get(level)).distinct();
            if (level < 2 && distinct < distinctAbove) {
                return false;
            }
            distinctAbove = distinct;
        }
        for (int row = 0; row < table.size(); row++) {
            int deepest = deepest(row);
            for (int level = 0; level <= deepest; level++) {
                if (table.code(row, levels.get(level)) == Grid.BLANK) {
                    return false;
                }
            }
        }
        return table.fit(levels.get(0)).distinct() * 2
                <= Math.max(2, table.fit(levels.get(0)).filled());
    }

    /** Each value of the first level is always followed by the same of the next, and the last has the fewest. */
    private boolean isUpward() {
        Map<Integer, Integer> above = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int manager = table.code(row, levels.get(0));
            int next = table.code(row, levels.get(1));
            Integer known = manager == Grid.BLANK ? null : above.putIfAbsent(manager, next);
            boolean gap = manager == Grid.BLANK && next != Grid.BLANK;
            if (gap || (known != null && known != next)) {
                return false;
            }
        }
        int last = table.fit(levels.get(levels.size() - 1)).distinct();
        return above.size() > 1 && last < table.fit(levels.get(0)).distinct();
    }

    private DerivedColumn nearest() {
        return DerivedColumn.of(
                header(), levels, DerivedColumn.Claim.STRUCTURE, table.size(), row -> table.text(row, levels.get(0)));
    }

    private int deepest(int row) {
        int level = levels.size() - 1;
        while (level >= 0 && isBlank(row, level)) {
            level--;
        }
        return level;
    }

    /** A bullet may stand before a name in a cell of its own. */
    private boolean isBlank(int row, int level) {
        int code = table.code(row, levels.get(level));
        return code == Grid.BLANK || bullets.get(level).get(code);
    }

    private DerivedColumn deepest(Columns columns) {
        return DerivedColumn.of(header(), levels, DerivedColumn.Claim.STRUCTURE, table.size(), row -> {
            int level = deepest(row);
            while (level >= 0 && isOwn(row, table.text(row, levels.get(level)), columns)) {
                level--;
            }
            return text(row, level);
        });
    }

    /** Whether a text is what the row is called itself, in one of the columns that name it. */
    private boolean isOwn(int row, String text, Columns columns) {
        String folded = Folding.ofAccents(text);
        Set<String> own = new HashSet<>();
        for (ColumnRole role : List.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.EMAIL)) {
            columns.find(role).ifPresent(column -> own.add(Folding.ofAccents(table.text(row, column))));
        }
        String first = part(row, columns, ColumnRole.FIRST_NAME);
        String last = part(row, columns, ColumnRole.LAST_NAME);
        own.add(Folding.ofAccents(first + " " + last));
        own.add(Folding.ofAccents(last + ", " + first));
        List<String> parts = CellParts.of(text);
        return own.contains(folded)
                || (parts.size() > 1 && parts.stream().map(Folding::ofAccents).allMatch(own::contains));
    }

    private String part(int row, Columns columns, ColumnRole role) {
        return columns.find(role).isPresent()
                ? table.text(row, columns.find(role).getAsInt())
                : "";
    }

    private String header() {
        return table.columnName(levels.get(0)) + " ... " + table.columnName(levels.get(levels.size() - 1));
    }

    private boolean isOutline() {
        for (int row = 0; row < table.size(); row++) {
            int filled = 0;
            for (int level = 0; level < levels.size(); level++) {
                filled += isBlank(row, level) ? 0 : 1;
            }
            if (filled != 1) {
                return false;
            }
        }
        return table.size() > 1;
    }

    private List<DerivedColumn> outline() {
        int[] depths = new int[table.size()];
        for (int row = 0; row < depths.length; row++) {
            depths[row] = deepest(row);
        }
        @Nullable Outline found = Outline.of(depths, true);
        if (found == null) {
            return List.of();
        }
        DerivedColumn own = DerivedColumn.of(
                header(),
                levels,
                bullets.stream().allMatch(BitSet::isEmpty) ? DerivedColumn.Claim.KEY : DerivedColumn.Claim.NAME,
                table.size(),
                BareOutline.withoutBullets(table.size(), row -> text(row, depths[row])));
        return found.columns(table, header(), levels, own);
    }
}
