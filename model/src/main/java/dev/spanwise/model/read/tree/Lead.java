package dev.spanwise.model.read.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What says who leads a team. */
sealed interface Lead {
    /** Who leads; null where nobody does. */
    Node.@Nullable Branch of(Node.Branch entry, Way members);

    /** The shape of the one who leads. */
    Shape shape(Way members);

    /** The names in the entry that speak of the one who leads. */
    Set<String> names();

    /** Where it is said, for people. */
    String path();

    /** An object, which may hold the list of members. */
    record InObject(Way way) implements Lead {
        @Override
        public Node.@Nullable Branch of(Node.Branch entry, Way members) {
            Node.Branch found = NodeSearch.at(entry, way.names());
            if (found == null || !way.isOnTheWayTo(members)) {
                return found;
            }
            return NodeSearch.without(
                    found, Set.of(members.names().get(way.names().size())));
        }

        @Override
        public Shape shape(Way members) {
            return way.object();
        }

        @Override
        public Set<String> names() {
            return Set.of(way.names().get(0));
        }

        @Override
        public String path() {
            return way.path();
        }
    }

    /** Texts of the entry, and what members call the same. */
    record InTexts(Map<String, String> texts) implements Lead {
        @Override
        public Node.@Nullable Branch of(Node.Branch entry, Way members) {
            return NodeSearch.renamed(entry, texts);
        }

        @Override
        public Shape shape(Way members) {
            return members.object();
        }

        @Override
        public Set<String> names() {
            return texts.keySet();
        }

        @Override
        public String path() {
            return texts.keySet().iterator().next();
        }
    }

    /** One of the members, marked by a text that is the same for all who lead. */
    record Marked(String name, Set<String> marks, String list) implements Lead {
        @Override
        public Node.@Nullable Branch of(Node.Branch entry, Way members) {
            List<Node.Branch> marked = all(entry, members);
            return marked.isEmpty() ? null : marked.get(0);
        }

        /** All who are marked in a team; nothing says who of several leads. */
        List<Node.Branch> all(Node.Branch entry, Way members) {
            return NodeSearch.allAt(entry, members.names()).stream()
                    .filter(member -> marks.contains(NodeSearch.text(member, name)))
                    .toList();
        }

        @Override
        public Shape shape(Way members) {
            return members.object();
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public String path() {
            return list + "." + name;
        }
    }
}
