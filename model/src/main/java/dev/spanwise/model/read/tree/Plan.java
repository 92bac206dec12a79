package dev.spanwise.model.read.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tables of nested data by its shape. */
final class Plan {
    /** Lists beside each other beyond which they are one table under many keys. */
    private static final int MOST_LISTS = 12;

    private final Shape roots;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Shape> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Plan(Shape roots) {
        this.roots = roots;
    }

    /** The tables, the likeliest first. */
    static List<Part> of(Shape roots) {
        Plan plan = new Plan(roots);
        plan.addAll();
        return plan.parts;
    }

    private void addAll() {
        Shape root = roots.element();
        if (root == null) {
            return;
        }
        visit(roots.elements() > 1 ? roots : root, "");
        List<@Nullable Shape> headers = parts.stream().map(Part::header).toList();
        parts.removeIf(part -> headers.contains(part.place()));
        if (parts.isEmpty() && root.objects() > 0 && saysSomething(root)) {
            parts.add(new Part(root, Part.Kind.SINGLE, "", Part.FIRST, Set.of()));
        }
        addInner();
        addLastResort(root);
    }

    private static boolean saysSomething(Shape object) {
        return object.parts().stream().anyMatch(shape -> shape.values() + shape.objects() > 0);
    }

    private void visit(Shape shape, String path) {
        if (!seen.add(shape)) {
            return;
        }
        Shape element = shape.element();
        if (shape.arrays() > 0 && element != null) {
            if (Tabular.isArrays(shape)) {
                Shape header = Tabular.header(shape);
                parts.add(new Part(shape, Part.Kind.ARRAYS, path, Part.FIRST, Set.of(), header));
            } else if (shape.isList() && IdMaps.isInPieces(element)) {
                parts.add(new Part(element, Part.Kind.MAP, path, Part.FIRST, Set.of()));
            } else if (shape.isList() && !Wrapping.is(shape)) {
                parts.add(new Part(shape, Part.Kind.LIST, path, Part.FIRST, Lists.below(element)));
            } else {
                visit(element, path);
            }
        } else if (shape.objects() > 0) {
            visitObject(shape, path);
        }
    }

    private void visitObject(Shape shape, String path) {
        Set<Shape> below = Lists.below(shape);
        if (!below.isEmpty()) {
            Lists.Inner flat = below.size() == 1 ? flat(shape, below.iterator().next()) : null;
            if (flat != null) {
                String name = path.isEmpty() ? flat.path() : path + "." + flat.path();
                parts.add(new Part(flat.list(), Part.Kind.LIST, name, Part.FIRST, Set.of()));
            }
            parts.add(new Part(shape, Part.Kind.SINGLE, path, flat == null ? Part.FIRST : Part.INNER, below));
        } else if (ListsByManager.is(shape)) {
            parts.add(new Part(shape, Part.Kind.MAP, path, Part.FIRST, Set.of()));
        } else if (Tabular.isColumns(shape)) {
            parts.add(new Part(shape, Part.Kind.COLUMNS, path, Part.FIRST, Set.of()));
        } else if (IdMaps.is(shape, MOST_LISTS)) {
            parts.add(new Part(shape, Part.Kind.MAP, path, Part.FIRST, Set.of()));
        } else {
            shape.members().forEach((name, member) -> visit(member, path.isEmpty() ? name : path + "." + name));
        }
    }

    /** A list without further ones in it: where it says itself who reports to whom, what is around it is a page. */
    private static Lists.@Nullable Inner flat(Shape object, Shape list) {
        return Lists.in(object).stream()
                .filter(inner ->
                        inner.list() == list && Lists.in(inner.element()).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /**
     * Lists within the rows found so far may be the table, the rows being pages or groups: they are where they say more
     * than what they stand in. The other way round, they are details.
     */
    private void addInner() {
        for (Part part : List.copyOf(parts)) {
            if (part.kind() == Part.Kind.LIST && Team.of(part.rows()) == null) {
                List<Lists.Inner> inner = Lists.in(part.rows()).stream()
                        .filter(list -> !part.below().contains(list.list()))
                        .toList();
                boolean groups = inner.stream().anyMatch(list -> isGrouped(part.rows(), list));
                if (groups) {
                    parts.set(parts.indexOf(part), part.inTier(Part.INNER));
                }
                inner.forEach(list -> addInner(part, list, isGrouped(part.rows(), list) ? Part.FIRST : Part.INNER));
            }
        }
    }

    private static boolean isGrouped(Shape group, Lists.Inner inner) {
        boolean several = inner.list().elements() >= 2 * group.objects();
        int own = Likeness.features(group).size();
        return several && Likeness.features(inner.element()).size() > own;
    }

    private void addInner(Part part, Lists.Inner inner, int tier) {
        if (inner.list().elements() >= part.rows().objects()) {
            String path = part.path().isEmpty() ? inner.path() : part.path() + "." + inner.path();
            parts.add(new Part(inner.list(), Part.Kind.LIST, path, tier, Lists.below(inner.element())));
        }
    }

    private void addLastResort(Shape root) {
        boolean array = root.isList();
        Shape top = array ? java.util.Objects.requireNonNull(root.element()) : root;
        Set<Shape> called = Lists.called(top);
        boolean more = parts.stream().noneMatch(part -> part.below().containsAll(called));
        if (!called.isEmpty() && more && top.objects() > 0) {
            Part.Kind kind = array ? Part.Kind.LIST : Part.Kind.SINGLE;
            boolean several = roots.elements() > 1;
            Shape place = several ? roots : root;
            parts.add(new Part(place, several ? Part.Kind.LIST : kind, "", Part.LAST_RESORT, called));
        }
    }
}
