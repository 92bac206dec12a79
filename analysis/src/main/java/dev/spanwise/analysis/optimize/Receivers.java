package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who may become whose new manager under the {@link Boundaries} of a problem. */
final class Receivers {
    private final OrgChart chart;
    /** By position, the codes of the values of each field; asked for all pairs again and again. */
    private final int[][] within;

    private final int[][] strictlyWithin;
    /** Null where grades do not matter. */
    private final @Nullable GradeOrder grades;

    private final boolean gradeAbove;
    private final int maxGap;
    /** The place of each rank among those in use, from the lowest. */
    private final Map<Integer, Integer> places;

    Receivers(OrgChart chart, Boundaries boundaries) {
        this.chart = chart;
        this.within = codes(chart, boundaries.within());
        this.strictlyWithin = codes(chart, boundaries.strictlyWithin());
        this.gradeAbove = boundaries.gradeAbove();
        this.maxGap = boundaries.maxGradeGap();
        this.grades = gradeAbove || boundaries.limitsGradeGap() ? GradeOrder.infer(chart) : null;
        this.places = grades != null && boundaries.limitsGradeGap() ? places(chart, grades) : Map.of();
    }

    boolean mayReceive(int receiver, int position) {
        for (int[] codes : within) {
            if (Crossings.isNew(codes, receiver, chart.manager(position), position)) {
                return false;
            }
        }
        for (int[] codes : strictlyWithin) {
            if (codes[receiver] != codes[position]) {
                return false;
            }
        }
        return grades == null
                || ((!gradeAbove || grades.isHigher(receiver, position))
                        && (maxGap == Boundaries.ANY_GAP || isNear(grades, receiver, position)));
    }

    private static int[][] codes(OrgChart chart, Collection<Field> fields) {
        return fields.stream().map(field -> Crossings.codes(chart, field)).toArray(int[][]::new);
    }

    private static Map<Integer, Integer> places(OrgChart chart, GradeOrder grades) {
        Map<Integer, Integer> places = new HashMap<>();
        IntStream.range(0, chart.size())
                .map(grades::rank)
                .filter(rank -> rank != GradeOrder.UNRANKED)
                .distinct()
                .sorted()
                .forEach(rank -> places.put(rank, places.size()));
        return places;
    }

    private boolean isNear(GradeOrder order, int receiver, int position) {
        Integer above = places.get(order.rank(receiver));
        Integer below = places.get(order.rank(position));
        return above != null && below != null && Math.abs(above - below) <= maxGap;
    }
}
