package dev.spanwise.model.read.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of rows that are no objects: arrays of arrays, and columns beside each other. */
final class Cells {
    /** What the name of a column is called in a list of columns, the likeliest first. */
    private static final List<String> NAMES =
            List.of("name", "label", "field", "title", "header", "headerName", "fieldname", "key", "id");

    private Cells() {}

    /** The cells of a row that is an array, or an object with nothing but one. */
    static List<String> of(@Nullable Node row) {
        if (row instanceof Node.Branch branch) {
            return branch.members().isEmpty()
                    ? List.of()
                    : of(branch.members().get(0).value());
        }
        List<String> cells = new ArrayList<>();
        if (row instanceof Node.Items items) {
            items.elements().forEach(cell -> cells.add(text(cell, List.of("v", "value", "f"))));
        }
        return cells;
    }

    /** The names that a list of columns gives, as texts or as objects with a name. */
    static List<String> names(@Nullable Node header) {
        List<String> names = new ArrayList<>();
        if (header instanceof Node.Items items) {
            items.elements().forEach(column -> names.add(text(column, NAMES)));
        }
        return names;
    }

    private static String text(Node cell, List<String> members) {
        if (cell instanceof Node.Leaf leaf) {
            return leaf.text();
        }
        if (cell instanceof Node.Branch branch) {
            for (String wanted : members) {
                for (Node.Member member : branch.members()) {
                    if (member.name().equals(wanted)
                            && member.value() instanceof Node.Leaf leaf
                            && !leaf.text().isBlank()) {
                        return leaf.text();
                    }
                }
            }
        }
        return "";
    }

    /** The rows that columns beside each other make; what is no column is left out. */
    static List<Map<String, String>> rows(Node.Branch columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Node.Member column : columns.members()) {
            List<String> cells = column.value() instanceof Node.Items ? of(column.value()) : byNumber(column.value());
            for (int row = 0; row < cells.size(); row++) {
                if (row == rows.size()) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(row).put(column.name(), cells.get(row));
            }
        }
        return rows;
    }

    private static List<String> byNumber(Node map) {
        List<String> cells = new ArrayList<>();
        if (map instanceof Node.Branch branch) {
            for (Node.Member member : branch.members()) {
                boolean number = member.name().length() < 9 && member.name().matches("[0-9]+");
                int row = number ? Integer.parseInt(member.name()) : -1;
                // a number that is missing had no value
                while (number
                        && row > cells.size()
                        && row < cells.size() + branch.members().size() + 1_000) {
                    cells.add("");
                }
                if (row == cells.size()) {
                    cells.add(text(member.value(), List.of()));
                }
            }
        }
        return cells;
    }
}
