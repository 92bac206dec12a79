package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Set;

/**
 * A place within an object.
 *
 * @param names the names on the way to it
 * @param place what is there
 */
record Way(List<String> names, Shape place) {
    Way {
        names = List.copyOf(names);
    }

    /** The object there, or those in the list there. */
    Shape object() {
        Shape element = place.element();
        return place.objects() == 0 && element != null ? element : place;
    }

    /** Whether texts stand there, which are names. */
    boolean isOfTexts() {
        return object().isText();
    }

    /** What is said of the objects there. */
    Set<String> features() {
        return isOfTexts() ? Set.of(NodeSearch.NAME) : Likeness.features(object());
    }

    String last() {
        return MemberNames.withoutSigns(names.get(names.size() - 1));
    }

    /** The names, for people. */
    String path() {
        return String.join(".", names);
    }

    boolean isCalled(WordList words) {
        return names.stream().map(MemberNames::withoutSigns).anyMatch(words::has);
    }

    boolean isOnTheWayTo(Way other) {
        return other.names.size() > names.size()
                && other.names.subList(0, names.size()).equals(names);
    }
}
