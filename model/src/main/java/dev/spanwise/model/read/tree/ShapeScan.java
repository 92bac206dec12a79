package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes through nested data once and learns its shape, keeping none of it. */
final class ShapeScan {
    private static final int MOST_REPEATED_NAMES = 5;
    /** Places beyond which no table is meant. */
    private static final int MOST_SHAPES = 200_000;
    /** Steps without a name that comes again; people are nested deeper, but under the same names. */
    private static final int DEEPEST = 1_500;

    private final Shape roots = new Shape("", null);
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<String> repeatedNames = new ArrayList<>();
    private final String file;
    private String name = "";
    private long objects;
    private int shapes;
    private boolean emptyList;

    private ShapeScan(String file) {
        this.file = file;
        roots.countArray();
    }

    /** Learns the shape of all that comes. */
    static ShapeScan of(Events events, String file) throws IOException {
        ShapeScan scan = new ShapeScan(file);
        int count = 0;
        for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
            if (kind != Events.Kind.NULL && scan.open.isEmpty()) {
                count++;
            }
            scan.take(kind, events);
        }
        scan.roots.countElements(count);
        return scan;
    }

    private void take(Events.Kind kind, Events events) throws IOException {
        switch (kind) {
            case NAME -> {
                name = events.text();
                Shape shape = place(false, false);
                // the rest of a map's names share one shape
                if (!events.mayRepeatNames() && shape.name().equals(name) && shape.repeats(open.element().object)) {
                    noteRepeated();
                }
            }
            case OBJECT -> {
                Shape shape = place(true, true);
                shape.countObject();
                open.push(new Frame(shape, false, objects++));
                checkDepth(shape);
            }
            case ARRAY -> {
                Shape shape = place(true, false);
                shape.countArray();
                open.push(new Frame(shape, true, 0));
                checkDepth(shape);
            }
            case VALUE -> place(false, false).countValue(events.text());
            case NULL -> place(false, false);
            case END_OBJECT -> open.pop();
            case END_ARRAY -> {
                Frame array = open.pop();
                array.shape.countElements(array.elements);
                emptyList |= array.elements == 0;
            }
            case END -> throw new IllegalStateException("the end is no event to take");
        }
    }

    /** The shape of what comes now. */
    private Shape place(boolean container, boolean object) {
        Frame frame = open.peek();
        if (frame == null) {
            return roots.elementShape();
        }
        if (frame.array) {
            frame.elements++;
            return frame.shape.elementShape();
        }
        int before = frame.shape.members().size();
        Shape shape = frame.shape.member(name, container, object);
        shapes += frame.shape.members().size() - before;
        if (shapes > MOST_SHAPES) {
            throw new UnreadableInputException("too-many-names", file, MOST_SHAPES);
        }
        return shape;
    }

    private void checkDepth(Shape shape) {
        if (shape.depth() > DEEPEST) {
            throw new UnreadableInputException("too-deep", file, DEEPEST);
        }
    }

    private void noteRepeated() {
        if (repeatedNames.size() < MOST_REPEATED_NAMES && !repeatedNames.contains(name)) {
            repeatedNames.add(name);
        }
    }

    /** All values one after the other, as if they stood in an array. */
    Shape roots() {
        return roots;
    }

    /** Whether there is an array without elements. */
    boolean hasEmptyList() {
        return emptyList;
    }

    /** Names that some object has twice, the first few. */
    List<String> repeatedNames() {
        return repeatedNames;
    }

    /** An object or array that has not ended. */
    private static final class Frame {
        private final Shape shape;
        private final boolean array;
        private final long object;
        private int elements;

        Frame(Shape shape, boolean array, long object) {
            this.shape = shape;
            this.array = array;
            this.object = object;
        }
    }
}
