package dev.spanwise.model.read.mapping;

import com.google.common.base.Splitter;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Those who report to a row in one of its cells: {@code Boris Klein; Carla Sommer}. Where everybody stands in one cell
 * at most, and cells name nearly all rows but a few, the row with the cell is above them.
 */
final class ReportCells {
    private static final List<Character> SIGNS = List.of('\n', ';', '|', ',');
    /** A list has several entries in so many cells. */
    private static final int SEVERAL = 2;

    private static final int SAMPLE = 400;
    /** So much of those who are listed must have a row. */
    private static final double MOST = 0.9;
    /** From so much on they are meant, though the others have no row of their own. */
    private static final double FEW = 0.25;

    private static final int NONE = -1;

    private final Table table;
    private final int list;
    private final int key;
    /** By row: the row whose cell names it. */
    private final int[] above;

    private ReportCells(Table table, int list, int key) {
        this.table = table;
        this.list = list;
        this.key = key;
        this.above = new int[table.size()];
        Arrays.fill(above, NONE);
    }

    /** A column of managers for each column of reports. O(cells) for each pair of a list and a key. */
    static List<DerivedColumn> of(Table table) {
        return IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderHint.of(table, column) != HeaderHint.MANAGER)
                .mapToObj(list -> of(table, list))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DerivedColumn> of(Table table, int list) {
        return signs(table, list)
                .flatMap(sign -> IntStream.range(0, table.columnsOfFile())
                        .filter(key -> key != list)
                        .mapToObj(key -> new ReportCells(table, list, key).managers(sign))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** By row the row whose cell names it, -1 for none; empty where cells do not name rows, each once at most. */
    static Optional<int[]> above(Table table, int list, int key) {
        return signs(table, list)
                .map(sign -> {
                    ReportCells cells = new ReportCells(table, list, key);
                    return cells.share(sign) >= MOST ? Optional.of(cells.above) : Optional.<int[]>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a column lists rows of another one, everybody once: it tells nobody's own name. O(cells) where it may. */
    static boolean isList(Table table, int column) {
        return signs(table, column)
                .anyMatch(sign -> IntStream.range(0, table.columnsOfFile())
                        .filter(key -> key != column)
                        .anyMatch(key -> new ReportCells(table, column, key).share(sign) >= FEW));
    }

    /** The signs that divide cells of a column into entries. */
    static Stream<Splitter> signs(Table table, int column) {
        int[] counts = table.counts(column);
        int[] sample = IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .limit(SAMPLE)
                .toArray();
        return SIGNS.stream()
                .filter(sign -> standsInSeveral(table.texts(column), sample, sign))
                .map(sign -> Splitter.on(sign).trimResults().omitEmptyStrings())
                .filter(sign -> divides(table.texts(column), sample, sign));
    }

    /** Most signs stand nowhere, which bytes tell: no string is made. */
    private static boolean standsInSeveral(TextPool texts, int[] sample, char sign) {
        int cells = 0;
        for (int i = 0; i < sample.length && cells < SEVERAL; i++) {
            cells += texts.has(sample[i], sign) ? 1 : 0;
        }
        return cells == SEVERAL;
    }

    /** Whether some cells have several entries, and of the first cells no entry stands in two, as titles do. */
    private static boolean divides(TextPool texts, int[] sample, Splitter sign) {
        List<List<String>> cells = Arrays.stream(sample)
                .mapToObj(code -> sign.splitToList(texts.get(code)))
                .toList();
        long entries = cells.stream().mapToInt(List::size).sum();
        return cells.stream().filter(cell -> cell.size() > 1).count() >= SEVERAL
                && cells.stream().flatMap(List::stream).distinct().count() == entries;
    }

    /** Share of those named that have a row; none where somebody is named twice, or by the own row. */
    private double share(Splitter sign) {
        Map<String, Integer> rows = rowsByKey();
        Set<String> seen = new HashSet<>();
        int found = 0;
        for (int row = 0; row < table.size() && !rows.isEmpty(); row++) {
            for (String part : sign.split(table.text(row, list))) {
                String name = Folding.ofCase(part);
                int named = rows.getOrDefault(name, NONE);
                if (!seen.add(name) || named == row) {
                    return 0;
                }
                if (named != NONE) {
                    found++;
                    above[named] = row;
                }
            }
        }
        return found / Math.max(1.0, seen.size());
    }

    /** The row of each text of the key; empty where one stands twice. */
    private Map<String, Integer> rowsByKey() {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String text = Folding.ofCase(table.text(row, key));
            if (!text.isEmpty() && rows.put(text, row) != null) {
                return Map.of();
            }
        }
        return rows;
    }

    private Optional<DerivedColumn> managers(Splitter sign) {
        boolean nearlyAll = share(sign) >= MOST;
        long below = Arrays.stream(above).filter(row -> row != NONE).count();
        if (!nearlyAll || below * 2 < table.size() - 1) {
            return Optional.empty();
        }
        return Optional.of(DerivedColumn.of(
                DerivedColumn.ABOVE + table.columnName(list),
                List.of(list),
                DerivedColumn.Claim.STRUCTURE,
                table.size(),
                row -> above[row] == NONE ? "" : table.text(above[row], key)));
    }
}
