package dev.spanwise.model.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds branches within a branch by names; lists on the way are gone through. */
final class NodeSearch {
    /** What a text is taken for where an object is expected. */
    static final String NAME = "name";

    private NodeSearch() {}

    /** The first branch at a place, null where there is none or it is empty. */
    static Node.@Nullable Branch at(Node.Branch branch, List<String> names) {
        List<Node.Branch> all = allAt(branch, names);
        return all.isEmpty() || all.get(0).members().isEmpty() ? null : all.get(0);
    }

    /** All branches at a place, in their order. */
    static List<Node.Branch> allAt(Node.Branch branch, List<String> names) {
        List<Node.Branch> found = List.of(branch);
        for (String name : names) {
            List<Node.Branch> inner = new ArrayList<>();
            for (Node.Branch one : found) {
                for (Node.Member member : one.members()) {
                    if (member.name().equals(name)) {
                        add(member.value(), inner);
                    }
                }
            }
            found = inner;
        }
        return found;
    }

    private static void add(Node node, List<Node.Branch> found) {
        if (node instanceof Node.Branch branch) {
            found.add(branch);
        } else if (node instanceof Node.Items items) {
            for (Node element : items.elements()) {
                if (element instanceof Node.Branch branch) {
                    found.add(branch);
                } else if (element instanceof Node.Leaf leaf && !leaf.text().isBlank()) {
                    found.add(new Node.Branch(List.of(new Node.Member(NAME, leaf))));
                }
            }
        }
    }

    /** The branch without the members of some names. */
    static Node.Branch without(Node.Branch branch, Set<String> names) {
        return new Node.Branch(branch.members().stream()
                .filter(member -> !names.contains(member.name()))
                .toList());
    }

    /** The members of some names, under other ones; null where none of them says anything. */
    static Node.@Nullable Branch renamed(Node.Branch branch, Map<String, String> names) {
        List<Node.Member> members = branch.members().stream()
                .filter(member -> names.containsKey(member.name()) && !isBlank(member.value()))
                .map(member -> new Node.Member(names.getOrDefault(member.name(), ""), member.value()))
                .toList();
        return members.isEmpty() ? null : new Node.Branch(members);
    }

    /** The text of a member, empty for none. */
    static String text(Node.Branch branch, String name) {
        return branch.members().stream()
                .filter(member -> member.name().equals(name) && member.value() instanceof Node.Leaf)
                .findFirst()
                .map(member -> ((Node.Leaf) member.value()).text())
                .orElse("");
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Leaf leaf && leaf.text().isBlank();
    }
}
