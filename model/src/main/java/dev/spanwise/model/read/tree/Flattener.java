package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Turns an object with objects inside into names and texts: {@code {"manager": {"id": 7}}} is {@code manager.id}. */
final class Flattener {
    /** Deeper than any record of a person. */
    private static final int DEEPEST = 100;
    /** What stands behind the name of a list for its second element, where the first is the one that is meant. */
    static final String OTHER = "other";

    private final String file;
    private final Set<Shape> below;
    private final IdentityHashMap<Shape, Arrangement> arrangements = new IdentityHashMap<>();
    private final IdentityHashMap<Shape, Boolean> labelled = new IdentityHashMap<>();
    private final IdentityHashMap<Shape, Boolean> dotted = new IdentityHashMap<>();
    private FlatRow row = new FlatRow();

    /**
     * A flattener for the rows of one table.
     *
     * @param below lists whose elements are rows of their own
     */
    Flattener(String file, Set<Shape> below) {
        this.file = file;
        this.below = below;
    }

    /** The texts of an object of a shape, and the rows below it. */
    FlatRow flatten(Node.Branch object, Shape shape) {
        row = new FlatRow();
        addObject(object, shape, "", 0);
        return row;
    }

    private void addObject(Node.Branch object, Shape shape, String path, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableInputException("too-deep", file, DEEPEST);
        }
        for (Node.Member member : object.members()) {
            if (!MemberNames.speaksOfFormat(member.name())) {
                Shape inner = shape.findMember(member.name());
                if (inner != null) {
                    add(join(path, member.name()), member.value(), inner, depth + 1);
                }
            }
        }
    }

    /** SCIM keeps its extensions under the name of a schema, which says nothing to people; the text of XML has no name. */
    private static String join(String path, String member) {
        String name = MemberNames.withoutSigns(member);
        if (name.isEmpty() || name.startsWith("urn:")) {
            return path;
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private void add(String path, Node value, Shape shape, int depth) {
        if (value instanceof Node.Leaf leaf) {
            row.put(path, leaf.text());
        } else if (value instanceof Node.Branch branch) {
            addBranch(path, branch, shape, depth);
        } else if (value instanceof Node.Items items) {
            addItems(path, items.elements(), shape, depth);
        }
    }

    private void addBranch(String path, Node.Branch branch, Shape shape, int depth) {
        Node labelledValue = labelled.computeIfAbsent(shape, Flattener::isLabelled) ? find(branch, "value") : null;
        if (labelledValue != null) {
            add(path, labelledValue, java.util.Objects.requireNonNull(shape.findMember("value")), depth + 1);
        } else if (!labelled.getOrDefault(shape, false)) {
            addObject(branch, shape, path, depth);
        }
    }

    /** Whether an object is a value with its label, and what stands beside it is the same everywhere. */
    private static boolean isLabelled(Shape shape) {
        return shape.objects() > 1
                && shape.members().containsKey("value")
                && shape.members().containsKey("label")
                && shape.members().entrySet().stream()
                        .filter(member -> !member.getKey().equals("value"))
                        .allMatch(member -> member.getValue().isText()
                                && member.getValue().words().size() == 1);
    }

    private void addItems(String path, List<Node> elements, Shape shape, int depth) {
        Shape element = shape.element();
        if (element == null) {
            return;
        }
        if (below.contains(shape)) {
            addBelow(elements, element, dotted.computeIfAbsent(shape, list -> Lists.isDotted(path)), depth);
            return;
        }
        StringJoiner texts = new StringJoiner("; ");
        for (Node node : elements) {
            if (node instanceof Node.Leaf leaf && !leaf.text().isBlank()) {
                texts.add(leaf.text());
                row.addToList(path, leaf.text());
            } else if (node instanceof Node.Items inner) {
                addItems(path, inner.elements(), element, depth + 1);
            }
        }
        if (texts.length() > 0) {
            row.put(path, texts.toString());
        }
        addBranches(path, branches(elements), shape, depth);
    }

    private static List<Node.Branch> branches(List<Node> elements) {
        return elements.stream()
                .filter(Node.Branch.class::isInstance)
                .map(Node.Branch.class::cast)
                .toList();
    }

    private void addBelow(List<Node> elements, Shape element, boolean byDottedLine, int depth) {
        for (Node node : elements) {
            if (node instanceof Node.Branch branch) {
                row.below.add(new FlatRow.Child(branch, element, byDottedLine));
            } else if (node instanceof Node.Leaf leaf && !leaf.text().isBlank()) {
                Node.Branch named = new Node.Branch(List.of(new Node.Member("name", leaf)));
                row.below.add(new FlatRow.Child(named, element, byDottedLine));
            } else if (node instanceof Node.Items inner && depth < DEEPEST && element.element() != null) {
                addBelow(inner.elements(), element.element(), byDottedLine, depth + 1);
            }
        }
    }

    private void addBranches(String path, List<Node.Branch> branches, Shape shape, int depth) {
        Shape element = shape.element();
        if (branches.isEmpty() || element == null) {
            return;
        }
        addKeys(path, branches, element);
        Arrangement arrangement = arrangements.computeIfAbsent(shape, Arrangement::of);
        if (arrangement.way() == Arrangement.Way.TYPE) {
            addByType(path, branches, element, arrangement.name(), depth);
            return;
        }
        int meant = arrangement.way() == Arrangement.Way.FLAG ? flagged(branches, arrangement.name()) : 0;
        addObject(branches.get(meant), element, path, depth);
        if (branches.size() > 1) {
            Node.Branch other = branches.get(meant == 0 ? 1 : 0);
            if (!arrangement.isFormer(find(other, arrangement.name()))) {
                addObject(other, element, join(path, OTHER), depth);
            }
            row.chosen.put(path, arrangement.way());
        }
    }

    /** Texts of the elements' members: they may be the ids of reports. */
    private void addKeys(String path, List<Node.Branch> branches, Shape element) {
        for (Node.Branch branch : branches) {
            for (Node.Member member : branch.members()) {
                Shape shape = element.findMember(member.name());
                if (member.value() instanceof Node.Leaf leaf
                        && shape != null
                        && (shape.words().isEmpty() || shape.words().size() == shape.values())) {
                    row.addToList(join(path, member.name()), leaf.text());
                }
            }
        }
    }

    private static int flagged(List<Node.Branch> branches, String flag) {
        for (int i = 0; i < branches.size(); i++) {
            if (find(branches.get(i), flag) instanceof Node.Leaf leaf && Arrangement.isYes(leaf.text())) {
                return i;
            }
        }
        return 0;
    }

    /** Each kind has names of its own; of several elements of a kind the first counts. */
    private void addByType(String path, List<Node.Branch> branches, Shape element, String type, int depth) {
        Set<String> seen = new HashSet<>();
        for (Node.Branch branch : branches) {
            String kind = find(branch, type) instanceof Node.Leaf leaf ? leaf.text() : OTHER;
            if (seen.add(kind)) {
                Set<Node.Member> others = new LinkedHashSet<>(branch.members());
                others.removeIf(member -> member.name().equals(type));
                addObject(new Node.Branch(List.copyOf(others)), element, join(path, kind), depth);
            } else {
                row.chosen.put(join(path, kind), Arrangement.Way.ORDER);
            }
        }
    }

    private static @Nullable Node find(Node.Branch branch, String name) {
        for (Node.Member member : branch.members()) {
            if (member.name().equals(name)) {
                return member.value();
            }
        }
        return null;
    }
}
