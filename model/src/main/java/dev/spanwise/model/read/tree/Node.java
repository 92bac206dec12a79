package dev.spanwise.model.read.tree;

import java.util.List;

/** A piece of nested data in memory: what becomes a row, or a cell of one. */
sealed interface Node {
    /** A text; null is no node at all. */
    record Leaf(String text) implements Node {}

    /** Elements in their order. */
    record Items(List<Node> elements) implements Node {}

    /** Members in their order; a name may come several times. */
    record Branch(List<Member> members) implements Node {}

    /** A named part of a branch. */
    record Member(String name, Node value) {}
}
