package dev.spanwise.model.read.tree;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of nested data whose content makes a table.
 *
 * @param place the array, or the object that is a map, a set of columns or a single record
 * @param kind how rows stand there
 * @param path its names from the outermost level, for people
 * @param tier tables of a higher tier count only where none of a lower one is a chart
 * @param below the lists within a row whose elements are rows too, and report to it
 * @param header the array beside rows that are arrays which names their columns, null where the first row does
 */
record Part(
        Shape place,
        Kind kind,
        String path,
        int tier,
        Set<Shape> below,
        @Nullable Shape header) {
    /** How rows stand in nested data. */
    enum Kind {
        /** An array of objects. */
        LIST,
        /** An object whose members are the rows, by their ids. */
        MAP,
        /** An array of arrays, a row each. */
        ARRAYS,
        /** An object of arrays of the same length, a column each. */
        COLUMNS,
        /** An object that is a row itself. */
        SINGLE
    }

    /** The tables that are looked at first. */
    static final int FIRST = 0;
    /** Lists within the rows of others. */
    static final int INNER = 1;
    /** Everything nested taken for a tree, by known words for people and units. */
    static final int LAST_RESORT = 2;

    Part(Shape place, Kind kind, String path, int tier, Set<Shape> below) {
        this(place, kind, path, tier, below, null);
    }

    Part {
        below = Set.copyOf(below);
    }

    /** The same in another tier. */
    Part inTier(int other) {
        return new Part(place, kind, path, other, below, header);
    }

    Shape rows() {
        Shape element = place.element();
        return kind == Kind.LIST && element != null ? element : place;
    }
}
