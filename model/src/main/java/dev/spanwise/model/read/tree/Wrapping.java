package dev.spanwise.model.read.tree;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/** Lists of one that are nothing but envelopes, as every element of XML is a list. */
final class Wrapping {
    private Wrapping() {}

    /** Whether a list of one is no table: one further in says more of its elements. */
    static boolean is(Shape list) {
        Set<Shape> open = Collections.newSetFromMap(new IdentityHashMap<>());
        return list.elements() == 1 && holdsTable(list, 0, open);
    }

    private static boolean holdsTable(Shape list, int outer, Set<Shape> open) {
        Shape around = Objects.requireNonNull(list.element());
        if (!open.add(list) || !Lists.below(around).isEmpty()) {
            return false;
        }
        int own = Math.max(outer, Likeness.features(around).size());
        return Lists.in(around).stream()
                .anyMatch(inner -> inner.list().elements() > 1
                        ? Likeness.features(inner.element()).size() > own
                        : holdsTable(inner.list(), own, open));
    }
}
