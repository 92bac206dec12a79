package dev.spanwise.report.sheet;

import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet to plan in: a branch, each team below its manager, and above it the line up to the top with nothing
 * but what they are called. What nobody plans with and is nobody's business there is left out.
 */
final class PlanningRows {
    private static final Set<Field> LEFT_OUT =
            EnumSet.of(Field.ID, Field.MANAGER, Field.DOTTED_MANAGER, Field.GENDER, Field.BIRTH_DATE);
    private static final Set<Field> OF_LINE_UP = EnumSet.of(Field.NAME, Field.TITLE);

    private final OrgChart chart;
    private final List<Position> lineUp = new ArrayList<>();
    private final List<Position> branch = new ArrayList<>();
    private final List<Field> fields;
    /** What a vacancy without a name is called. */
    private final String vacant;

    PlanningRows(OrgChart chart, Optional<Position> root, String vacant) {
        this.chart = chart;
        this.vacant = vacant;
        root.flatMap(Position::manager).ifPresent(this::addLineUp);
        root.ifPresentOrElse(
                this::addBranch,
                () -> chart.positions()
                        .filter(position -> position.manager().isEmpty())
                        .forEach(this::addBranch));
        this.fields = Arrays.stream(Field.values())
                .filter(field -> !LEFT_OUT.contains(field))
                .filter(field -> field == Field.NAME || chart.attributes().has(field))
                .toList();
    }

    private void addLineUp(Position first) {
        for (Optional<Position> above = Optional.of(first);
                above.isPresent();
                above = above.get().manager()) {
            lineUp.add(0, above.get());
        }
    }

    private void addBranch(Position root) {
        Deque<Integer> open = new ArrayDeque<>(List.of(root.index()));
        while (!open.isEmpty()) {
            int position = open.pop();
            branch.add(chart.position(position));
            for (int report = chart.endOfReports(position) - 1; report >= chart.firstReport(position); report--) {
                open.push(report);
            }
        }
    }

    /** The fields behind the id and the manager. */
    List<Field> fields() {
        return fields;
    }

    int size() {
        return lineUp.size() + branch.size();
    }

    /** What whoever takes people on can be called in the column of managers: those who lead today. */
    List<String> managers() {
        List<Position> all = new ArrayList<>(lineUp);
        all.addAll(branch);
        return all.stream()
                .filter(position -> chart.span(position.index()) > 0)
                .map(NamedPositions::named)
                .toList();
    }

    /** A row from 0: id, manager, then the fields; a text, a number, a day or null. */
    List<@Nullable Object> row(int number) {
        boolean isLineUp = number < lineUp.size();
        Position position = isLineUp ? lineUp.get(number) : branch.get(number - lineUp.size());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(position.id());
        row.add(position.manager().map(NamedPositions::named).orElse(null));
        for (Field field : fields) {
            row.add(isLineUp && !OF_LINE_UP.contains(field) ? null : value(position, field));
        }
        return row;
    }

    private @Nullable Object value(Position position, Field field) {
        Object value =
                chart.attributes().find(field, chart.record(position.index())).orElse(null);
        return value == null && field == Field.NAME && position.is(Flag.VACANT) ? vacant : value;
    }
}
