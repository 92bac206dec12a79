package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.catalogue.AskedValues;
import dev.spanwise.model.DottedLine;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What two charts differ in that no step makes: mostly, steps put nobody at the top. */
final class Untellable {
    private static final char END = 0;

    private final OrgChart before;
    private final OrgChart after;
    private final Set<String> below = new HashSet<>();
    private final boolean topStays;

    Untellable(OrgChart before, OrgChart after) {
        this.before = before;
        this.after = after;
        for (Position position : after.positions().toList()) {
            boolean isNew = before.findPosition(position.id()).isEmpty();
            if (isNew
                    && position.manager()
                            .map(manager -> below.contains(manager.id()))
                            .orElse(true)) {
                below.add(position.id());
            }
        }
        this.topStays = before.positions()
                .anyMatch(position -> position.manager().isEmpty()
                        && after.findPosition(position.id()).isPresent());
    }

    /** Whether a new position cannot be added, because nobody above it is there. */
    boolean isUntellable(Position isNew) {
        return below.contains(isNew.id());
    }

    /** Whether a position that was there can come under the manager it has later. */
    boolean canMove(Position is) {
        return is.manager().filter(manager -> !below.contains(manager.id())).isPresent();
    }

    /** Whether a position that is gone later is the last top. */
    boolean mustStay(Position was) {
        return was.manager().isEmpty() && !topStays;
    }

    List<Untold> list() {
        List<Untold> untold = new ArrayList<>();
        add(
                untold,
                Untold.Kind.NEW_TOP,
                after.positions().map(Position::id).filter(below::contains).toList());
        add(
                untold,
                Untold.Kind.UNDER_NEW_TOP,
                stayingWhere(position -> position.manager()
                        .map(manager -> below.contains(manager.id()))
                        .orElse(false)));
        add(
                untold,
                Untold.Kind.BECAME_TOP,
                stayingWhere(position -> position.manager().isEmpty()
                        && !before.getPosition(position.id()).manager().isEmpty()));
        add(
                untold,
                Untold.Kind.LAST_TOP_GONE,
                before.positions().filter(this::mustStay).map(Position::id).toList());
        add(untold, Untold.Kind.DOTTED_LINES, otherDottedLines());
        missingFields().forEach(field -> untold.add(new Untold(Untold.Kind.FIELD_MISSING, List.of(field.id()))));
        return untold;
    }

    private static void add(List<Untold> untold, Untold.Kind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            untold.add(new Untold(kind, ids));
        }
    }

    private List<String> stayingWhere(Predicate<Position> test) {
        return after.positions()
                .filter(position -> before.findPosition(position.id()).isPresent())
                .filter(test)
                .map(Position::id)
                .toList();
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
                .filter(field -> !AskedValues.LINES.contains(field))
                .filter(field ->
                        before.attributes().has(field) && !after.attributes().has(field))
                .toList();
    }
}
