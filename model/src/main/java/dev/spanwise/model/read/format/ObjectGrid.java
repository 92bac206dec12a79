package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Limits;
import java.util.HashMap;
import java.util.Map;

/** Makes a table of objects: each name met for the first time becomes a further column, named in row 0. */
public final class ObjectGrid {
    private final Grid grid;
    private final Map<String, Integer> columns = new HashMap<>();
    private int objects;

    /**
     * An empty table.
     *
     * @param file named when a limit is passed
     */
    public ObjectGrid(String file, Limits limits) {
        this.grid = new Grid(file, limits);
        grid.startRow(0);
    }

    /** Adds an object; its row number is its place among them, from 1. */
    public void add(Map<String, String> values) {
        add(objects + 1, values);
    }

    /** Adds an object that stands in a line of the file. */
    public void add(int line, Map<String, String> values) {
        objects++;
        grid.startRow(line);
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

    /** How many objects were added. */
    public int size() {
        return objects;
    }

    /** The table so far: the names in row 0, an object in each further row. */
    public Grid grid() {
        return grid;
    }
}
