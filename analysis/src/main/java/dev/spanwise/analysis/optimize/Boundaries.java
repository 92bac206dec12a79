package dev.spanwise.analysis.optimize;

import dev.spanwise.model.Field;
import java.util.Set;

/**
 * What else must hold for everybody who gets a new manager. Each boundary is kept exactly; what it costs the solver:
 *
 * <ul>
 *   <li>{@code within}, {@code gradeAbove}, {@code maxGradeGap}: whether a hand-over is allowed depends on who receives it, so a dissolved
 *       manager is worked out once for each manager it may hand over to. Up to {@code layers} times the time and
 *       memory.
 *   <li>{@code maxNewReports}: nothing where every dissolved incumbent stays, because then the new reports are just what
 *       the span grows by; otherwise they are counted beside the span, which is up to {@code maxNewReports} times the
 *       time for the managers who stay.
 * </ul>
 *
 * @param within fields (department, location, company) in which the new manager must have the value the moved position
 *     has itself; a missing value equals only a missing value
 * @param gradeAbove whether the new manager must be at least one grade above the moved position; the order of
 *     grades is the one {@link dev.spanwise.analysis.metrics.GradeOrder#infer} finds, and where either grade has no
 *     place in it the hand-over is not allowed
 * @param maxGradeGap by how many grades of that order the new manager may be above or below the moved position at most; 0 for
 *     the same grade, {@link #ANY_GAP} for any number; where either grade has no place the hand-over is not allowed
 * @param maxNewReports the most new direct reports one manager may get; {@link SpanLimit#UNLIMITED} for any number
 */
public record Boundaries(Set<Field> within, boolean gradeAbove, int maxNewReports, int maxGradeGap) {
    /** Stands for any number of grades between. */
    public static final int ANY_GAP = Integer.MAX_VALUE;

    private static final Set<Field> GROUPINGS = Set.of(Field.DEPARTMENT, Field.LOCATION, Field.COMPANY);

    /** No boundaries. */
    public static final Boundaries NONE = new Boundaries(Set.of(), false, SpanLimit.UNLIMITED);

    /** Boundaries without a greatest gap of grades. */
    public Boundaries(Set<Field> within, boolean gradeAbove, int maxNewReports) {
        this(within, gradeAbove, maxNewReports, ANY_GAP);
    }

    public Boundaries {
        within = Set.copyOf(within);
        if (!GROUPINGS.containsAll(within)) {
            throw new IllegalArgumentException("people can be kept within " + GROUPINGS + ", not within " + within);
        }
        if (maxNewReports < 0) {
            throw new IllegalArgumentException(
                    "the most new reports of one manager is " + maxNewReports + ", but must not be below 0");
        }
        if (maxGradeGap < 0) {
            throw new IllegalArgumentException("the greatest gap of grades is " + maxGradeGap + ", but not below 0");
        }
    }

    /** Whether it matters who receives a hand-over. */
    public boolean dependOnReceiver() {
        return gradeAbove || limitsGradeGap() || !within.isEmpty();
    }

    boolean limitsGradeGap() {
        return maxGradeGap != ANY_GAP;
    }

    boolean limitNewReports() {
        return maxNewReports != SpanLimit.UNLIMITED;
    }
}
