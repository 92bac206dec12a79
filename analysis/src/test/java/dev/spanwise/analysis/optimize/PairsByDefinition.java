package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may become whose new manager and what crossing counts, by comparing texts; shares nothing with the solver. */
final class PairsByDefinition {
    private final OrgChart chart;
    private final Boundaries boundaries;
    private final GradeOrder grades;
    /** The answers by receiver and position, worked out at the first question: brute force asks the same ones for ever. */
    private final @Nullable Boolean[] received;

    PairsByDefinition(Delayering problem) {
        this.chart = problem.chart();
        this.boundaries = problem.boundaries();
        this.grades = GradeOrder.infer(chart);
        this.received = new Boolean[chart.size() * chart.size()];
    }

    boolean mayReceive(int receiver, int position) {
        int pair = receiver * chart.size() + position;
        Boolean known = received[pair];
        if (known == null) {
            known = compare(receiver, position);
            received[pair] = known;
        }
        return known;
    }

    private boolean compare(int receiver, int position) {
        boolean within = boundaries.within().stream()
                .noneMatch(field ->
                        isSame(field, chart.manager(position), position) && !isSame(field, receiver, position));
        boolean strictly = boundaries.strictlyWithin().stream().allMatch(field -> isSame(field, receiver, position));
        boolean near =
                boundaries.maxGradeGap() == Boundaries.ANY_GAP || gap(receiver, position) <= boundaries.maxGradeGap();
        return within && strictly && near && (!boundaries.gradeAbove() || grades.isHigher(receiver, position));
    }

    /** What it counts more that the line to the manager crosses. */
    long crossing(int manager, int position) {
        return boundaries.crossing().isEmpty() ? 0 : sumCrossed(manager, position);
    }

    private long sumCrossed(int manager, int position) {
        return boundaries.crossing().entrySet().stream()
                .filter(field -> isSame(field.getKey(), chart.manager(position), position))
                .filter(field -> !isSame(field.getKey(), manager, position))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The most all moves can count for crossing. */
    long greatestCrossing() {
        return chart.size()
                * boundaries.crossing().values().stream()
                        .mapToLong(price -> price)
                        .sum();
    }

    private boolean isSame(Field field, int one, int other) {
        return Objects.equals(
                chart.position(one).text(field), chart.position(other).text(field));
    }

    /** By steps on the list of the grades in use, highest first. */
    private int gap(int receiver, int position) {
        List<String> inUse = grades.listGrades();
        int above = inUse.indexOf(chart.position(receiver).text(Field.GRADE));
        int below = inUse.indexOf(chart.position(position).text(Field.GRADE));
        return above < 0 || below < 0 ? Integer.MAX_VALUE : Math.abs(above - below);
    }
}
