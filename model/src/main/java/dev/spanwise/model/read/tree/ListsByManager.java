package dev.spanwise.model.read.tree;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** An object with a list under the name or number of each manager, as in {@code {"Ann": ["Bob", "Cyd"], "Bob": [...]}}. */
final class ListsByManager {
    /** So many of the names must stand in a list, one in this many. */
    private static final int SHARE = 2;

    private ListsByManager() {}

    /** Whether at least half of the names stand in the lists under other names, and not all. */
    static boolean is(Shape object) {
        Collection<Shape> lists = object.parts();
        if (lists.size() < 2 || !lists.stream().allMatch(list -> list.arrays() > 0 && list.objects() == 0)) {
            return false;
        }
        Set<String> listed = new HashSet<>();
        lists.stream().flatMap(ListsByManager::texts).forEach(text -> listed.addAll(text.words()));
        long found = object.members().keySet().stream().filter(listed::contains).count();
        return found > 0 && found * SHARE >= lists.size() - 1 && found < lists.size();
    }

    private static Stream<Shape> texts(Shape list) {
        Shape element = list.element();
        if (element == null) {
            return Stream.empty();
        }
        return element.objects() > 0 ? element.parts().stream().filter(Shape::isText) : Stream.of(element);
    }
}
