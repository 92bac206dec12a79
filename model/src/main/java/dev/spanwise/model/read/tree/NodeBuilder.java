package dev.spanwise.model.read.tree;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds nodes of events, without recursion. */
final class NodeBuilder {
    private final Events events;
    private final Deque<Open> open = new ArrayDeque<>();

    NodeBuilder(Events events) {
        this.events = events;
    }

    /** The node that begins with an event just read, and all its events; null for no value. */
    @Nullable
    Node build(Events.Kind first) throws IOException {
        Node done = null;
        Events.Kind kind = first;
        String name = "";
        do {
            switch (kind) {
                case OBJECT, ARRAY -> open.push(new Open(name, kind == Events.Kind.ARRAY));
                case NAME -> name = events.text();
                case VALUE -> done = put(name, new Node.Leaf(events.text()));
                case END_OBJECT -> done = put(open.peek().name, new Node.Branch(open.pop().members));
                case END_ARRAY -> done = put(open.peek().name, items(open.pop()));
                case NULL -> keepPlace();
                case END -> {}
            }
            kind = open.isEmpty() ? Events.Kind.END : events.next();
        } while (!open.isEmpty());
        return done;
    }

    /** In an array, no value has a place too. */
    private void keepPlace() {
        if (!open.isEmpty() && open.peek().array) {
            put("", new Node.Leaf(""));
        }
    }

    private Node put(String name, Node node) {
        if (!open.isEmpty()) {
            open.peek().members.add(new Node.Member(name, node));
        }
        return node;
    }

    private static Node items(Open array) {
        return new Node.Items(array.members.stream().map(Node.Member::value).toList());
    }

    /** An object or array that has not ended, and what is in it so far. */
    private static final class Open {
        private final String name;
        private final boolean array;
        private final List<Node.Member> members = new ArrayList<>(8);

        Open(String name, boolean array) {
            this.name = name;
            this.array = array;
        }
    }
}
