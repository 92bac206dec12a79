package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import java.util.HashMap;
import java.util.Map;

/** Makes a table of objects: each name met for the first time becomes a further column, named in row 0. */
final class ObjectGrid {
    private final String file;
    private final Grid grid;
    private final Map<String, Integer> columns = new HashMap<>();
    private int objects;

    ObjectGrid(Content content) {
        this.file = content.name();
        this.grid = new Grid(content.name(), content.limits());
        grid.startRow(0);
    }

    /** Adds an object; its row number is its place among them, from 1. */
    void add(Map<String, String> values) {
        grid.startRow(++objects);
        values.forEach((name, value) -> grid.set(column(name), value));
    }

    private int column(String name) {
        Integer known = columns.get(name);
        if (known != null) {
            return known;
        }
        int column = columns.size();
        columns.put(name, column);
        grid.setHeader(column, name);
        return column;
    }

    RawTable table(String format) {
        return new RawTable(file, format, null, null, null, true, grid);
    }
}
