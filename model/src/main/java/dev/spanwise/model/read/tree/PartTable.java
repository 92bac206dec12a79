package dev.spanwise.model.read.tree;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.ObjectGrid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one part; rows nested in others get a number, and that of the one above. */
final class PartTable {
    /** Headers of the columns that keep the nesting. */
    static final String NODE = "Node ID";

    static final String PARENT = "Parent Node";
    /** Header of the column for the names of a map. */
    private static final String KEY = "Key";
    /** Header of the column for the list a row stands in. */
    private static final String LIST = "List";

    private final Content content;
    private final Part part;
    private final ObjectGrid objects;
    private final Flattener flattener;
    private final ReportLists reports = new ReportLists();
    private final Map<String, Integer> chosen = new HashMap<>();
    private final Grid cells;
    private int nodes;

    PartTable(Content content, Part part) {
        this.content = content;
        this.part = part;
        this.objects = new ObjectGrid(content.name(), content.limits());
        this.flattener = new Flattener(content.name(), part.below());
        this.cells = new Grid(content.name(), content.limits());
        if (part.header() != null) {
            cells.startRow(0);
        }
    }

    Part part() {
        return part;
    }

    /**
     * Adds an object, and those nested in it.
     *
     * @param inherited what the objects around it say, by name
     */
    void add(Node.Branch object, Map<String, String> inherited) {
        if (part.below().isEmpty()) {
            FlatRow row = flattener.flatten(object, part.rows());
            inherited.forEach(row::put);
            addRow(row);
        } else {
            addTree(object, part.rows());
        }
    }

    /** Adds a row that is an array of cells. */
    void addCells(List<String> texts) {
        cells.startRow(cells.rows() + 1 - (part.header() == null ? 0 : 1));
        for (int column = 0; column < texts.size(); column++) {
            cells.set(column, texts.get(column));
        }
    }

    /** Names the columns of rows that are arrays of cells. */
    void setNames(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            cells.setHeader(column, names.get(column));
        }
    }

    /** Adds a member of a map: a record, or a list of them. */
    void addMember(String name, Node value) {
        Shape shape = part.place().findMember(name);
        if (shape != null && value instanceof Node.Branch record) {
            FlatRow row = flattener.flatten(record, shape);
            row.put(KEY, name);
            addRow(row);
        } else if (shape != null && shape.element() != null && value instanceof Node.Items list) {
            for (Node element : list.elements()) {
                if (element instanceof Node.Branch record) {
                    FlatRow row = flattener.flatten(record, shape.element());
                    row.put(LIST, name);
                    addRow(row);
                }
            }
        }
    }

    /** Adds a row whose columns have names already. */
    void add(Map<String, String> values) {
        objects.add(values);
    }

    private void addRow(FlatRow row) {
        objects.add(row.values);
        row.chosen.keySet().forEach(name -> chosen.merge(name, 1, Integer::sum));
        reports.add(objects.size(), row.lists);
    }

    /** Adds a whole tree, top first, siblings in their order, without recursion. */
    private void addTree(Node.Branch root, Shape shape) {
        Deque<Nested> open = new ArrayDeque<>();
        open.push(new Nested(new FlatRow.Child(root, shape), 0));
        while (!open.isEmpty()) {
            Nested next = open.pop();
            int node = ++nodes;
            FlatRow row = flattener.flatten(next.row().node(), next.row().shape());
            row.put(NODE, String.valueOf(node));
            row.put(PARENT, next.parent() == 0 ? "" : String.valueOf(next.parent()));
            addRow(row);
            List<FlatRow.Child> below = new ArrayList<>(row.below);
            Collections.reverse(below);
            below.forEach(child -> open.push(new Nested(child, node)));
        }
    }

    /** The rows, joined with what they say of each other. */
    Grid grid() {
        if (part.kind() == Part.Kind.ARRAYS) {
            return cells;
        }
        Grid grid = objects.grid();
        if (!part.below().isEmpty()) {
            Grid joined = part.kind() == Part.Kind.LIST ? NestedCopies.join(content, grid) : grid;
            return joined == grid ? NodeKeys.own(content, grid) : joined;
        }
        String[] above = reports.above(grid);
        return above == null ? grid : Grids.copy(content, grid, row -> true, column -> false, Map.of(PARENT, above));
    }

    /** What is to be said of a column that holds one of several elements. */
    Map<Integer, Problem> remarks(Grid grid) {
        Map<Integer, Problem> remarks = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            Integer rows = chosenFor(grid.cell(0, column));
            if (rows != null) {
                remarks.put(column, Problem.of(ProblemKind.SEVERAL_VALUES, List.of(), rows, grid.cell(0, column)));
            }
        }
        return remarks;
    }

    private @Nullable Integer chosenFor(String header) {
        for (String path = header; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            Integer rows = chosen.get(path);
            if (rows != null) {
                return rows;
            }
        }
        return null;
    }

    /** Whether row 0 names the columns. */
    boolean isNamed() {
        return part.kind() != Part.Kind.ARRAYS || part.header() != null;
    }

    RawTable table(String format, Grid grid, RawTable.Remarks remarks) {
        String name = part.path().isEmpty() ? null : part.path();
        return new RawTable(content.name(), format, name, null, null, isNamed(), grid, remarks);
    }

    /** An object and the number of the one it is nested in, 0 for none. */
    private record Nested(FlatRow.Child row, int parent) {}
}
