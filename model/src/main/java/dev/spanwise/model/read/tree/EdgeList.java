package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of edges beside a list of nodes: two of its columns hold keys of the nodes, and each edge says who is above
 * whom.
 *
 * @param nodes the nodes
 * @param key the column of the nodes that tells them apart, -1 where edges count them from 0
 * @param edges the edges
 * @param above the column of the edges for the one above
 * @param below the column of the edges for the one below
 */
record EdgeList(Grid nodes, int key, Grid edges, int above, int below) {
    /** Two ends and perhaps a kind: more columns say more than who is above whom. */
    private static final int MOST_OF_AN_EDGE = 2;

    private static final Set<String> BELOW = Set.of(
            "to",
            "target",
            "child",
            "childid",
            "child_id",
            "tail",
            "end",
            "employee",
            "subordinate",
            "report",
            "destination",
            "ziel",
            "kind",
            "fils",
            "hijo",
            "b");

    /** The edges of one table between the nodes of another, or null where they are none. */
    static @Nullable EdgeList find(Grid nodes, Grid edges) {
        if (edges.rows() > nodes.rows() && edges.columns() > MOST_OF_AN_EDGE && isKey(edges)) {
            return null;
        }
        for (int key = 0; key < nodes.columns(); key++) {
            int[] rows = Grids.rowsByKey(nodes, key, row -> true);
            EdgeList found = rows == null ? null : between(nodes, key, edges);
            if (found != null) {
                return found;
            }
        }
        return between(nodes, -1, edges);
    }

    /** Whether a column tells its rows apart, so that they may be posts of which some have no holder. */
    private static boolean isKey(Grid edges) {
        return Grids.rowsByKey(edges, 0, row -> true) != null;
    }

    private static @Nullable EdgeList between(Grid nodes, int key, Grid edges) {
        int first = -1;
        for (int column = 0; column < edges.columns(); column++) {
            if (refers(nodes, key, edges, column)) {
                if (first >= 0 && !isSame(edges, first, column)) {
                    boolean down = secondIsBelow(edges, first, column);
                    return new EdgeList(nodes, key, edges, down ? first : column, down ? column : first);
                }
                first = first < 0 ? column : first;
            }
        }
        return null;
    }

    /** Whether two columns say the same in nearly every row: nothing is above itself. */
    private static boolean isSame(Grid edges, int one, int other) {
        long same = IntStream.range(1, edges.rows())
                .filter(row -> edges.cell(row, one).equals(edges.cell(row, other)))
                .count();
        return same * 10 > (edges.rows() - 1) * 9L;
    }

    /** Whether nine of ten edges have a node in the column. */
    private static boolean refers(Grid nodes, int key, Grid edges, int column) {
        int known = 0;
        for (int row = 1; row < edges.rows(); row++) {
            known += nodeOf(nodes, key, edges.cell(row, column)) > 0 ? 1 : 0;
        }
        return edges.rows() > 1 && known * 10 >= (edges.rows() - 1) * 9;
    }

    /** The row of a node, 0 for none. */
    private static int nodeOf(Grid nodes, int key, String text) {
        if (key >= 0) {
            return text.isBlank() ? 0 : nodes.texts(key).find(text) + 1;
        }
        boolean number = text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
        return number && Integer.parseInt(text) < nodes.rows() - 1 ? Integer.parseInt(text) + 1 : 0;
    }

    /** Everybody has one above, but may have several below; where that says nothing, the names do, then the order. */
    private static boolean secondIsBelow(Grid edges, int first, int second) {
        boolean firstRepeats = repeats(edges, first);
        boolean secondRepeats = repeats(edges, second);
        if (firstRepeats != secondRepeats) {
            return firstRepeats;
        }
        return !BELOW.contains(lastStep(edges.cell(0, first)));
    }

    private static String lastStep(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean repeats(Grid edges, int column) {
        BitSet seen = new BitSet();
        for (int row = 0; row < edges.rows(); row++) {
            int code = edges.code(row, column);
            if (code != Grid.BLANK) {
                if (seen.get(code)) {
                    return true;
                }
                seen.set(code);
            }
        }
        return false;
    }

    /** What each node gets from the edges, by the header of the new column and the node's row. */
    Map<String, String[]> columns() {
        int kind = kindColumn();
        String usual = kind < 0 ? "" : mostFrequent(kind);
        int[] rows = key < 0 ? null : Grids.rowsByKey(nodes, key, row -> true);
        String[] manager = new String[nodes.rows()];
        String[] dotted = new String[nodes.rows()];
        for (int pass = 0; pass < 2; pass++) {
            for (int row = firstRow(); row < edges.rows(); row++) {
                boolean main = kind < 0 || edges.cell(row, kind).equals(usual);
                int node = rowOf(rows, edges.cell(row, below));
                if (node > 0 && main == (pass == 0)) {
                    String above = edges.cell(row, this.above);
                    put(node, above, main ? manager : dotted, dotted);
                }
            }
        }
        Map<String, String[]> columns = new java.util.LinkedHashMap<>();
        if (key < 0) {
            String[] numbers = new String[nodes.rows()];
            Arrays.setAll(numbers, row -> String.valueOf(row - 1));
            columns.put(PartTable.NODE, numbers);
        }
        columns.put(PartTable.PARENT, manager);
        if (Arrays.stream(dotted).anyMatch(text -> text != null)) {
            columns.put("Dotted Line", dotted);
        }
        return columns;
    }

    /** Edges that are pairs without names begin in the row where others have the names of the columns. */
    private int firstRow() {
        boolean edge = nodeOf(nodes, key, edges.cell(0, above)) > 0 && nodeOf(nodes, key, edges.cell(0, below)) > 0;
        return edge ? 0 : 1;
    }

    private int rowOf(int @Nullable [] rows, String text) {
        if (rows == null) {
            return nodeOf(nodes, key, text);
        }
        int code = nodes.texts(key).find(text);
        return code < 0 ? 0 : rows[code];
    }

    private static void put(int node, String above, String[] into, String[] otherwise) {
        if (into[node] == null) {
            into[node] = above;
        } else if (!into[node].equals(above) && otherwise[node] == null) {
            otherwise[node] = above;
        }
    }

    /** A column of the edges with two to four kinds, -1 where there is none. */
    private int kindColumn() {
        for (int column = 0; column < edges.columns(); column++) {
            int kinds = edges.texts(column).size() - 1;
            boolean end = column == above || column == below;
            if (!end && kinds > 1 && kinds <= 4 && kinds * 2 < edges.rows() - 1 && isFilled(column)) {
                return column;
            }
        }
        return -1;
    }

    private boolean isFilled(int column) {
        for (int row = 1; row < edges.rows(); row++) {
            if (edges.code(row, column) == Grid.BLANK) {
                return false;
            }
        }
        return true;
    }

    private String mostFrequent(int column) {
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 1; row < edges.rows(); row++) {
            counts.merge(edges.cell(row, column), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
