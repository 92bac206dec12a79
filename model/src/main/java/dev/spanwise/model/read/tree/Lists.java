package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.CamelCase;
import dev.spanwise.model.read.value.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lists of objects within an object, and which of them hold its reports. */
final class Lists {
    /** Objects between an object and a list that belongs to it, as in {@code directReports.edges.node}. */
    private static final int DEEPEST = 4;
    /** What lists of people and units below others are called, where nothing else says that they are. */
    private static final Set<String> PEOPLE_OR_UNITS = Set.of(
            "children",
            "subunits",
            "directreports",
            "reports",
            "subordinates",
            "units",
            "team",
            "teams",
            "members",
            "_children",
            "employees",
            "people",
            "staff",
            "departments",
            "organizations",
            "organisations",
            "divisions",
            "groups",
            "subordinateunits",
            "positions",
            "kinder",
            "mitarbeiter",
            "abteilungen",
            "hijos",
            "empleados",
            "enfants",
            "employes",
            "figli",
            "dipendenti");

    private static final WordList REPORTS = WordList.of("list-of-reports");
    private static final WordList DOTTED = WordList.of("list-of-dotted-reports");

    private Lists() {}

    /** Whether lists of people or units below others have this name. */
    static boolean isOfPeopleOrUnits(String name) {
        return PEOPLE_OR_UNITS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the names on the way to a list says that who is in it reports by a dotted line. */
    static boolean isDotted(String path) {
        return Arrays.stream(path.split("\\.", -1))
                .map(name -> CamelCase.apart(name).replace('_', ' ').replace('-', ' '))
                .anyMatch(DOTTED::has);
    }

    /** A list within an object and its names on the way. */
    record Inner(Shape list, String path) {
        Shape element() {
            return java.util.Objects.requireNonNull(list.element());
        }
    }

    /** The lists within an object, through objects but not through other lists. */
    static List<Inner> in(Shape object) {
        List<Inner> found = new ArrayList<>();
        collect(object, "", 0, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(Shape object, String path, int depth, List<Inner> found, Set<Shape> seen) {
        object.members().forEach((name, shape) -> {
            String inner = path.isEmpty() ? name : path + "." + name;
            if (!seen.add(shape)) {
                return;
            }
            if (shape.isList()) {
                found.add(new Inner(shape, inner));
            } else if (shape.objects() > 0 && depth < DEEPEST) {
                collect(shape, inner, depth + 1, found, seen);
            }
        });
    }

    /**
     * The lists whose elements report to the object they stand in, and those within them: lists that hold lists of
     * their own name, or elements like the object itself.
     */
    static Set<Shape> below(Shape object) {
        Set<Shape> below = Collections.newSetFromMap(new IdentityHashMap<>());
        addBelow(object, below);
        return below;
    }

    private static void addBelow(Shape object, Set<Shape> below) {
        Team team = Team.of(object);
        boolean named = namesReports(object);
        for (Inner inner : in(object)) {
            if (named
                    && !REPORTS.has(inner.list().name())
                    && !isOfPeopleOrUnits(inner.list().name())) {
                continue;
            }
            if (team == null
                    ? Team.of(inner.element()) != null
                    : inner.list() == team.members().place()) {
                continue;
            }
            boolean nested = isNested(inner) && Likeness.isTop(object, inner.element());
            if ((nested || Likeness.isAlike(object, inner.element())) && below.add(inner.list())) {
                addBelow(inner.element(), below);
            }
        }
        addDotted(object, below);
    }

    /** Beside lists of reports, one of dotted lines is of people however little it says of them. */
    private static void addDotted(Shape object, Set<Shape> below) {
        List<Inner> lists = in(object);
        if (lists.stream().anyMatch(inner -> below.contains(inner.list()))) {
            lists.stream()
                    .filter(inner -> isDotted(inner.path()) && inner.element().objects() > 0)
                    .forEach(inner -> below.add(inner.list()));
        }
    }

    /** Whether an object names its reports in a list of texts: what else it holds, such as projects, is no report. */
    private static boolean namesReports(Shape object) {
        return object.members().entrySet().stream().anyMatch(member -> {
            Shape element = member.getValue().arrays() > 0 ? member.getValue().element() : null;
            return element != null && element.isText() && REPORTS.has(member.getKey());
        });
    }

    /** Whether elements of the list hold the same list again. */
    private static boolean isNested(Inner inner) {
        return in(inner.element()).stream().anyMatch(deeper -> deeper.list() == inner.list());
    }

    /** All lists within an object that have a known name for people or units, and those within them. */
    static Set<Shape> called(Shape object) {
        Set<Shape> called = Collections.newSetFromMap(new IdentityHashMap<>());
        addCalled(object, called);
        return called;
    }

    private static void addCalled(Shape object, Set<Shape> called) {
        for (Inner inner : in(object)) {
            if (isOfPeopleOrUnits(inner.list().name()) && called.add(inner.list())) {
                addCalled(inner.element(), called);
            }
        }
    }
}
