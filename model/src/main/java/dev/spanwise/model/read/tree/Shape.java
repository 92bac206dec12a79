package dev.spanwise.model.read.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of nested data, over all records: how often objects, arrays and texts, and what is in them.
 * Where a name comes again within itself, the inner place has the outer one's shape: so a shape is small, however deep
 * the data.
 */
final class Shape {
    /** So many distinct texts are remembered, to tell words for kinds from data. */
    static final int FEW = 12;
    /** So many names of an object are kept apart; an object with more is a map. */
    private static final int MOST_NAMES = 2_000;

    private static final int LONGEST_WORD = 40;
    /** Names around lists of anything: that one comes again within itself does not mean that the same is in it. */
    private static final Set<String> WRAPPERS = Set.of(
            "results",
            "result",
            "value",
            "values",
            "items",
            "item",
            "data",
            "edges",
            "nodes",
            "node",
            "content",
            "entries",
            "entry",
            "list",
            "records",
            "record",
            "rows",
            "row",
            "elements",
            "resources",
            "_embedded",
            "collection");

    private final String name;
    private final @Nullable Shape outer;
    private final int depth;
    private final Map<String, Shape> members = new LinkedHashMap<>(4);
    private final Set<String> texts = new LinkedHashSet<>(4);
    private @Nullable Shape element;
    private @Nullable Shape rest;
    private int objects;
    private int arrays;
    private int values;
    private int elements;
    private int longest;
    private boolean manyTexts;
    private long lastObject = -1;

    Shape(String name, @Nullable Shape outer) {
        this.name = name;
        this.outer = outer;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    /** The place this one is within, null for the outermost. */
    @Nullable
    Shape outer() {
        return outer;
    }

    /** Steps from the outermost level. */
    int depth() {
        return depth;
    }

    void countObject() {
        objects++;
    }

    void countArray() {
        arrays++;
    }

    void countElements(int count) {
        elements += count;
        longest = Math.max(longest, count);
    }

    void countValue(String text) {
        values++;
        if (!manyTexts) {
            boolean word = text.length() <= LONGEST_WORD;
            if (word) {
                texts.add(text);
            }
            manyTexts = !word || texts.size() > FEW;
        }
    }

    /** Whether the object of this number has had the name before. */
    boolean repeats(long object) {
        boolean again = lastObject == object;
        lastObject = object;
        return again;
    }

    /** The shape of a member's value, made when it is new. */
    Shape member(String member, boolean container, boolean object) {
        Shape known = members.get(member);
        if (known != null && !(container && known.outer == this && known.containers() == 0)) {
            return known;
        }
        Shape same = container ? outerOf(member, object) : null;
        if (same != null) {
            members.put(member, same);
            return same;
        }
        if (known != null) {
            return known;
        }
        if (members.size() >= MOST_NAMES) {
            rest = rest == null ? new Shape("", this) : rest;
            return rest;
        }
        Shape made = new Shape(member, this);
        members.put(member, made);
        return made;
    }

    private @Nullable Shape outerOf(String member, boolean object) {
        boolean wrapper = WRAPPERS.contains(member.toLowerCase(Locale.ROOT));
        for (Shape shape = this; shape != null; shape = shape.outer) {
            boolean there = shape.name.equals(member) && (object ? shape.objects : shape.arrays) > 0;
            if (there && (!wrapper || isWithinTheSame(shape))) {
                return shape;
            }
        }
        return null;
    }

    /** Whether a member of this one and an outer place of its name stand in the same: in each other, or in one name. */
    private boolean isWithinTheSame(Shape other) {
        Shape around = java.util.Objects.requireNonNull(other.outer);
        return outer == other || (!name.isEmpty() && name.equals(around.name));
    }

    Shape elementShape() {
        element = element == null ? new Shape("", this) : element;
        return element;
    }

    private int containers() {
        return objects + arrays;
    }

    String name() {
        return name;
    }

    /** Shapes of the members, by name; of an object with very many names, some of them. */
    Map<String, Shape> members() {
        return members;
    }

    Collection<Shape> parts() {
        return members.values();
    }

    @Nullable
    Shape findMember(String member) {
        Shape known = members.get(member);
        return known == null ? rest : known;
    }

    /** The shape of the elements of arrays, null where all are empty. */
    @Nullable
    Shape element() {
        return element;
    }

    int objects() {
        return objects;
    }

    int arrays() {
        return arrays;
    }

    /** Texts that stand here themselves. */
    int values() {
        return values;
    }

    /** Elements of all arrays together. */
    int elements() {
        return elements;
    }

    /** Elements of the longest array. */
    int longest() {
        return longest;
    }

    /** The distinct texts where they are few and short, else empty. */
    Set<String> words() {
        return manyTexts ? Set.of() : texts;
    }

    boolean isText() {
        return values > 0 && containers() == 0;
    }

    /** Whether arrays of objects stand here. */
    boolean isList() {
        return arrays > 0 && element != null && element.objects > 0 && !isPlain();
    }

    /** Whether an array's elements are elements of XML with nothing but a text. */
    boolean isPlain() {
        return element != null && element.members.size() == 1 && element.members.containsKey("");
    }
}
