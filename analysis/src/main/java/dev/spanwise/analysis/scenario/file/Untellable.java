package dev.spanwise.analysis.scenario.file;

import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two charts differ in that no step makes: mostly, managers that are named and not found. */
final class Untellable {
    private static final char END = 0;

    private final OrgChart before;
    private final OrgChart after;
    private final Set<String> nobody;
    private final Set<String> below = new HashSet<>();
    private final StayingPut staying;

    Untellable(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        this.nobody = nobodyIn(before);
        for (Position position : after.positions().toList()) {
            boolean isNew = before.findPosition(position.id()).isEmpty();
            boolean lost = position.manager()
                    .map(manager -> below.contains(manager.id()))
                    .orElse(isUnknown(position));
            if (isNew && lost) {
                below.add(position.id());
            }
        }
        this.staying = new StayingPut(
                before,
                after,
                after.positions()
                        .filter(position -> before.findPosition(position.id()).isPresent() && !canMove(position))
                        .toList());
    }

    /** What tops say instead of a manager, and nothing. */
    static Set<String> nobodyIn(OrgChart chart) {
        Set<String> nobody = chart.positions()
                .filter(position -> position.manager().isEmpty())
                .map(Untellable::named)
                .collect(Collectors.toCollection(HashSet::new));
        nobody.add("");
        return nobody;
    }

    /** The manager a position names. */
    static String named(Position position) {
        String manager = position.text(Field.MANAGER);
        return manager == null ? "" : manager;
    }

    /** A position with what it says of its manager. */
    static String told(Position position) {
        String manager = named(position);
        return manager.isEmpty() ? position.id() : position.id() + ": " + manager.strip();
    }

    /** Whether a position is a top only because nobody is found by the manager that it names. */
    private boolean isUnknown(Position position) {
        return position.manager().isEmpty() && !nobody.contains(named(position));
    }

    /** Whether a new position cannot be added, because nobody above it is there. */
    boolean isUntellable(Position isNew) {
        return below.contains(isNew.id());
    }

    /** Whether a position that was there can come under the manager it has later, or to the top. */
    boolean canMove(Position is) {
        return is.manager().map(manager -> !below.contains(manager.id())).orElse(!isUnknown(is));
    }

    /** Whether a top is closed and still named, so that it cannot go. */
    boolean stays(Position top) {
        return staying.tops().contains(top.id());
    }

    List<Untold> list() {
        List<Untold> untold = new ArrayList<>();
        add(
                untold,
                Untold.Kind.NEW_UNDER_UNKNOWN,
                after.positions()
                        .filter(position -> below.contains(position.id()))
                        .map(Untellable::told)
                        .toList());
        staying.byReason().forEach((kind, about) -> add(untold, kind, about));
        add(untold, Untold.Kind.TOP_STAYS, staying.tops());
        add(untold, Untold.Kind.OTHER_ZEROS, new NewRows(before, after).differingInZeros());
        add(untold, Untold.Kind.DOTTED_LINES, otherDottedLines());
        missingFields().forEach(field -> untold.add(new Untold(Untold.Kind.FIELD_MISSING, List.of(field.id()))));
        return untold;
    }

    private static void add(List<Untold> untold, Untold.Kind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            untold.add(new Untold(kind, ids));
        }
    }

    private List<String> otherDottedLines() {
        Set<String> differing = dottedLines(before);
        Set<String> later = dottedLines(after);
        Set<String> same = new HashSet<>(differing);
        same.retainAll(later);
        differing.addAll(later);
        differing.removeAll(same);
        return differing.stream()
                .map(line -> line.substring(0, line.indexOf(END)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> dottedLines(OrgChart chart) {
        return chart.listDottedLines().stream().map(Untellable::line).collect(Collectors.toCollection(HashSet::new));
    }

    private static String line(DottedLine line) {
        return line.report().id() + END + line.manager().id();
    }

    private List<Field> missingFields() {
        return Arrays.stream(Field.values())
                .filter(field -> !Field.LINES.contains(field))
                .filter(field ->
                        before.attributes().has(field) && !after.attributes().has(field))
                .toList();
    }
}
