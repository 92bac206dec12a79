package dev.spanwise.model.read.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What stands within an object: lists of several objects or of texts, but not those that hold the same again, and single objects. */
final class Places {
    /** Objects between an entry and those in it, as in {@code members.edges.node}. */
    private static final int DEEPEST = 4;

    final List<Way> lists = new ArrayList<>();
    final List<Way> objects = new ArrayList<>();
    private final Set<Shape> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Shape entry;

    private Places(Shape entry) {
        this.entry = entry;
    }

    /** The places in an object and in the objects within it; a list of one, as each element of XML is, is an object. */
    static Places in(Shape object) {
        Places places = new Places(object);
        places.collect(object, List.of());
        return places;
    }

    private void collect(Shape object, List<String> names) {
        object.members().forEach((name, shape) -> {
            if (seen.add(shape)) {
                List<String> way = new ArrayList<>(names);
                way.add(name);
                add(object, new Way(way, shape));
            }
        });
    }

    private void add(Shape around, Way way) {
        Shape shape = way.place();
        if (shape.objects() > 0 || (shape.isList() && shape.longest() == 1)) {
            objects.add(way);
            if (way.names().size() < DEEPEST && !isAnother(way.object())) {
                collect(way.object(), way.names());
            }
        } else if (isOfTexts(shape)
                || (shape.isList()
                        && way.object() != around
                        && !way.object().members().containsKey(shape.name()))) {
            lists.add(way);
        }
    }

    private static boolean isOfTexts(Shape list) {
        Shape element = list.element();
        return list.objects() == 0 && element != null && element.isText();
    }

    /** Whether an object holds what the entry does, and is an entry itself: a team within a team. */
    private boolean isAnother(Shape object) {
        return entry.members().entrySet().stream()
                .filter(member -> !member.getValue().isText())
                .anyMatch(member -> object.members().containsKey(member.getKey()));
    }
}
