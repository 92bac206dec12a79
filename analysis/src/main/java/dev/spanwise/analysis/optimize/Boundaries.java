package dev.spanwise.analysis.optimize;

import com.google.common.collect.ImmutableSortedMap;
import dev.spanwise.model.Field;
import java.util.Map;
import java.util.Set;

/**
 * What else must hold for everybody who gets a new manager, and what it costs to cross a line. Each boundary is kept exactly;
 * what it costs the solver:
 *
 * <ul>
 *   <li>{@code within}, {@code strictlyWithin}, {@code crossing}, {@code gradeAbove}, {@code maxGradeGap}: whether a hand-over is
 *       allowed, or what it costs, depends on who receives it, so a dissolved manager is worked out once for each manager it may
 *       hand over to. Up to {@code layers} times the time and memory.
 *   <li>{@code maxNewReports}: nothing where every dissolved incumbent stays, because then the new reports are just what
 *       the span grows by; otherwise they are counted beside the span, which is up to {@code maxNewReports} times the
 *       time for the managers who stay.
 * </ul>
 *
 * @param within fields (department, location, company) in which nobody gets a manager of another value who has one of the own
 *     value today: no more lines cross than today. A missing value equals only a missing value
 * @param strictlyWithin fields in which every new manager must have the value the moved position has itself, whatever is so today
 * @param crossing for fields, by how much more a move counts that makes a line cross which does not cross today, in moves of
 *     weight 1; above 0
 * @param gradeAbove whether the new manager must be at least one grade above the moved position; the order of
 *     grades is the one {@link dev.spanwise.analysis.metrics.GradeOrder#infer} finds, and where either grade has no
 *     place in it the hand-over is not allowed
 * @param maxNewReports the most new direct reports one manager may get; {@link SpanLimit#UNLIMITED} for any number
 * @param maxGradeGap by how many grades of that order the new manager may be above or below the moved position at most; 0 for
 *     the same grade, {@link #ANY_GAP} for any number; where either grade has no place the hand-over is not allowed
 */
public record Boundaries(
        Set<Field> within,
        Set<Field> strictlyWithin,
        Map<Field, Integer> crossing,
        boolean gradeAbove,
        int maxNewReports,
        int maxGradeGap) {
    /** Stands for any number of grades between. */
    public static final int ANY_GAP = Integer.MAX_VALUE;

    private static final Set<Field> GROUPINGS = Set.of(Field.DEPARTMENT, Field.LOCATION, Field.COMPANY);

    /** No boundaries. */
    public static final Boundaries NONE =
            new Boundaries(Set.of(), Set.of(), Map.of(), false, SpanLimit.UNLIMITED, ANY_GAP);

    public Boundaries {
        within = Set.copyOf(within);
        strictlyWithin = Set.copyOf(strictlyWithin);
        crossing = ImmutableSortedMap.copyOf(crossing);
        requireGroupings(within);
        requireGroupings(strictlyWithin);
        requireGroupings(crossing.keySet());
        if (crossing.values().stream().anyMatch(price -> price < 1)) {
            throw new IllegalArgumentException("crossing costs " + crossing + ", but must cost something");
        }
        if (maxNewReports < 0) {
            throw new IllegalArgumentException(
                    "the most new reports of one manager is " + maxNewReports + ", but must not be below 0");
        }
        if (maxGradeGap < 0) {
            throw new IllegalArgumentException("the greatest gap of grades is " + maxGradeGap + ", but not below 0");
        }
    }

    private static void requireGroupings(Set<Field> fields) {
        if (!GROUPINGS.containsAll(fields)) {
            throw new IllegalArgumentException("people can be kept within " + GROUPINGS + ", not within " + fields);
        }
    }

    public Boundaries withWithin(Set<Field> fields) {
        return new Boundaries(fields, strictlyWithin, crossing, gradeAbove, maxNewReports, maxGradeGap);
    }

    public Boundaries withStrictlyWithin(Set<Field> fields) {
        return new Boundaries(within, fields, crossing, gradeAbove, maxNewReports, maxGradeGap);
    }

    public Boundaries withCrossing(Map<Field, Integer> prices) {
        return new Boundaries(within, strictlyWithin, prices, gradeAbove, maxNewReports, maxGradeGap);
    }

    public Boundaries withGradeAbove(boolean above) {
        return new Boundaries(within, strictlyWithin, crossing, above, maxNewReports, maxGradeGap);
    }

    public Boundaries withMaxNewReports(int most) {
        return new Boundaries(within, strictlyWithin, crossing, gradeAbove, most, maxGradeGap);
    }

    public Boundaries withMaxGradeGap(int gap) {
        return new Boundaries(within, strictlyWithin, crossing, gradeAbove, maxNewReports, gap);
    }

    /** Whether it matters who receives a hand-over. */
    public boolean dependOnReceiver() {
        return gradeAbove || limitsGradeGap() || !within.isEmpty() || !strictlyWithin.isEmpty() || !crossing.isEmpty();
    }

    /** Whether somebody must not get a manager of another value of the field. */
    boolean keepWithin(Field field) {
        return within.contains(field) || strictlyWithin.contains(field);
    }

    boolean limitsGradeGap() {
        return maxGradeGap != ANY_GAP;
    }

    boolean limitNewReports() {
        return maxNewReports != SpanLimit.UNLIMITED;
    }
}
