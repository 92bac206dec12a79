package dev.spanwise.model.read.tree;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.ObjectGrid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
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
    /** Header of the column for whom a row reports to by a dotted line, known as such to whoever finds columns. */
    static final String DOTTED = "Dotted Parent Node";
    /** Header of the column for the names of a map. */
    private static final String KEY = "Key";
    /** Header of the column for the list a row stands in. */
    private static final String LIST = "List";
    /** Header of the column for persons of whom nothing but a text is given. */
    private static final String NAME = "Name";

    private final Content content;
    private final Part part;
    private final ObjectGrid objects;
    private final Flattener flattener;
    private final ReportLists reports = new ReportLists();
    private final LostMembers members = new LostMembers();
    private final OneBeside beside = new OneBeside();
    private final Map<String, Integer> chosen = new HashMap<>();
    private final Grid cells;
    private final @Nullable Team team;
    private final Nesting nesting;

    PartTable(Content content, Part part) {
        this.content = content;
        this.part = part;
        this.objects = new ObjectGrid(content.name(), content.limits());
        this.flattener = new Flattener(content.name(), part.below());
        this.cells = new Grid(content.name(), content.limits());
        this.team = part.kind() == Part.Kind.ARRAYS ? null : Team.of(part.rows());
        this.nesting = new Nesting(content, flattener, this::addRow);
        if (part.header() != null) {
            cells.startRow(0);
        }
    }

    Part part() {
        return part;
    }

    /** How each entry is a team, null where entries are people. */
    @Nullable
    Team team() {
        return team;
    }

    /**
     * Adds an object, and those nested in it.
     *
     * @param inherited what the objects around it say, by name
     */
    void add(Node.Branch object, Map<String, String> inherited) {
        if (part.below().isEmpty() && team == null) {
            FlatRow row = flattener.flatten(object, part.rows());
            inherited.forEach(row::put);
            addRow(row);
        } else {
            nesting.add(object, part.rows());
        }
    }

    /** Adds an object beside the list that may be one of its elements. */
    void addBeside(Node.Branch object) {
        beside.add(flattener.flatten(object, part.rows()));
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
                FlatRow row = new FlatRow();
                if (element instanceof Node.Branch record) {
                    row = flattener.flatten(record, shape.element());
                } else if (element instanceof Node.Leaf leaf) {
                    row.put(NAME, leaf.text());
                }
                row.put(list(), name);
                addRow(row);
            }
        }
    }

    private String list() {
        return ListsByManager.is(part.place()) ? PARENT : LIST;
    }

    /** Adds a row whose columns have names already. */
    void add(Map<String, String> values) {
        objects.add(values);
    }

    private void addRow(FlatRow row) {
        objects.add(row.values);
        row.chosen.keySet().forEach(name -> chosen.merge(name, 1, Integer::sum));
        reports.add(objects.size(), row.lists);
        members.add(row);
    }

    /** The rows, joined with what they say of each other. */
    Grid grid() {
        if (part.kind() == Part.Kind.ARRAYS) {
            return cells;
        }
        if (!beside.isEmpty()) {
            beside.missing(objects.grid()).forEach(this::addRow);
        }
        Grid grid = objects.grid();
        if (team != null) {
            return TeamJoin.join(content, grid, nesting.leadsAbove(), team);
        }
        if (!part.below().isEmpty()) {
            Grid joined = part.kind() == Part.Kind.LIST ? NestedCopies.join(content, grid) : grid;
            return joined == grid ? NodeKeys.own(content, DottedCopies.join(content, grid)) : joined;
        }
        String[] above = reports.above(grid);
        return above == null ? grid : Grids.copy(content, grid, row -> true, column -> false, Map.of(PARENT, above));
    }

    /** Errors for members of groups who have no row; where groups are teams that somebody leads, all have one. */
    List<Problem> lost(Grid grid) {
        return team == null ? members.problems(grid) : List.of();
    }

    /** What is to be said of a column that holds one of several elements. */
    Map<Integer, Problem> remarks(Grid grid) {
        Map<Integer, Problem> remarks = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String header = grid.cell(0, column);
            String list = listOf(header);
            Integer rows = chosen.get(list);
            if (rows != null) {
                remarks.put(column, Problem.of(ProblemKind.SEVERAL_VALUES, List.of(), rows, header, list));
            }
        }
        return remarks;
    }

    /** The list of which a column holds one element, empty for none. */
    private String listOf(String header) {
        String path = header;
        while (!path.isEmpty() && !chosen.containsKey(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        }
        return path;
    }

    /** Whether row 0 names the columns. */
    boolean isNamed() {
        return part.kind() != Part.Kind.ARRAYS || part.header() != null;
    }

    RawTable table(String format, Grid grid, RawTable.Remarks remarks) {
        String name = part.path().isEmpty() ? null : part.path();
        return new RawTable(content.name(), format, name, null, null, isNamed(), grid, remarks);
    }
}
