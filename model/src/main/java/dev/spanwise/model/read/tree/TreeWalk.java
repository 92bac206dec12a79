package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.input.Content;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through nested data whose shape is known, and hands what makes rows to its table. */
final class TreeWalk {
    private final Shape roots;
    private final List<PartTable> tables = new ArrayList<>();
    private final IdentityHashMap<Shape, PartTable> tableAt = new IdentityHashMap<>();
    private final IdentityHashMap<Shape, PartTable> headerAt = new IdentityHashMap<>();
    private final IdentityHashMap<Shape, PartTable> besides = new IdentityHashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    TreeWalk(Content content, Shape roots, List<Part> parts) {
        this.roots = roots;
        for (Part part : parts) {
            PartTable table = new PartTable(content, part);
            tables.add(table);
            tableAt.put(part.place(), table);
            if (part.header() != null) {
                headerAt.put(part.header(), table);
            }
            if (part.below().isEmpty() && table.team() == null) {
                OneBeside.of(part).forEach(one -> besides.put(one, table));
            }
        }
    }

    /** The tables with all their rows. */
    List<PartTable> walk(Events events) throws IOException {
        PartTable ofRoots = tableAt.get(roots);
        String name = "";
        for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
            switch (kind) {
                case NAME -> name = events.text();
                case OBJECT, ARRAY -> {
                    Shape shape = place(name);
                    PartTable table = open.isEmpty() && ofRoots != null ? ofRoots : tableAt.get(shape);
                    PartTable named = headerAt.get(shape);
                    if (named != null) {
                        named.setNames(Cells.names(new NodeBuilder(events).build(kind)));
                    } else if (table == null ? !takeBeside(shape, kind, events) : !take(table, shape, kind, events)) {
                        open.push(new Frame(shape, kind == Events.Kind.ARRAY, name));
                    }
                }
                case VALUE -> remember(name, events);
                case END_OBJECT, END_ARRAY -> open.pop();
                case NULL, END -> {}
            }
        }
        return tables;
    }

    private Shape place(String name) {
        Frame frame = open.peek();
        Shape around = frame == null ? roots : frame.shape;
        Shape shape = frame == null || frame.array ? around.element() : around.findMember(name);
        return java.util.Objects.requireNonNull(shape);
    }

    /** What an object within a list says of itself holds for the lists within it: the name of a department. */
    private void remember(String name, Events events) throws IOException {
        Frame frame = open.peek();
        if (frame != null && !frame.array && isElement()) {
            frame.values.put(name, events.text());
        }
    }

    private boolean isElement() {
        return open.stream().skip(1).findFirst().map(around -> around.array).orElse(false);
    }

    private Map<String, String> inherited() {
        Map<String, String> values = new LinkedHashMap<>();
        String list = "";
        List<Frame> outermostFirst = new ArrayList<>(open);
        java.util.Collections.reverse(outermostFirst);
        for (Frame frame : outermostFirst) {
            list = frame.array ? frame.name : list;
            for (Map.Entry<String, String> value : frame.values.entrySet()) {
                values.put(list + "." + value.getKey(), value.getValue());
            }
        }
        return values;
    }

    /** Whether the table takes what begins here. */
    private boolean take(PartTable table, Shape shape, Events.Kind kind, Events events) throws IOException {
        NodeBuilder builder = new NodeBuilder(events);
        boolean array = kind == Events.Kind.ARRAY;
        switch (table.part().kind()) {
            case LIST -> {
                return takeList(table, shape, kind, builder, events);
            }
            case SINGLE -> {
                if (!array && builder.build(kind) instanceof Node.Branch object) {
                    table.add(object, Map.of());
                }
                return !array;
            }
            case COLUMNS -> {
                if (!array && builder.build(kind) instanceof Node.Branch columns) {
                    Cells.rows(columns).forEach(table::add);
                }
                return !array;
            }
            case MAP -> {
                return !array && takeMembers(table, builder, events);
            }
            case ARRAYS -> {
                return array && takeRows(table, builder, events);
            }
        }
        return false;
    }

    private boolean takeBeside(Shape shape, Events.Kind kind, Events events) throws IOException {
        PartTable table = besides.get(shape);
        if (table == null || !(new NodeBuilder(events).build(kind) instanceof Node.Branch object)) {
            return false;
        }
        table.addBeside(object);
        return true;
    }

    private boolean takeList(PartTable table, Shape shape, Events.Kind kind, NodeBuilder builder, Events events)
            throws IOException {
        if (kind == Events.Kind.OBJECT) {
            boolean root = table.part().place() == roots && open.isEmpty();
            if (root && builder.build(kind) instanceof Node.Branch object) {
                table.add(object, Map.of());
            }
            return root;
        }
        if (table.part().place() != shape) {
            return false;
        }
        Map<String, String> inherited = inherited();
        for (Events.Kind next = events.next(); next != Events.Kind.END_ARRAY; next = events.next()) {
            if (builder.build(next) instanceof Node.Branch object) {
                table.add(object, inherited);
            }
        }
        return true;
    }

    private static boolean takeMembers(PartTable table, NodeBuilder builder, Events events) throws IOException {
        String name = "";
        for (Events.Kind next = events.next(); next != Events.Kind.END_OBJECT; next = events.next()) {
            if (next == Events.Kind.NAME) {
                name = events.text();
            } else {
                Node value = builder.build(next);
                if (value != null) {
                    table.addMember(name, value);
                }
            }
        }
        return true;
    }

    private static boolean takeRows(PartTable table, NodeBuilder builder, Events events) throws IOException {
        for (Events.Kind next = events.next(); next != Events.Kind.END_ARRAY; next = events.next()) {
            table.addCells(Cells.of(builder.build(next)));
        }
        return true;
    }

    /** An object or array that has not ended. */
    private static final class Frame {
        private final Shape shape;
        private final boolean array;
        private final String name;
        private final Map<String, String> values = new LinkedHashMap<>(0);

        Frame(Shape shape, boolean array, String name) {
            this.shape = shape;
            this.array = array;
            this.name = name;
        }
    }
}
