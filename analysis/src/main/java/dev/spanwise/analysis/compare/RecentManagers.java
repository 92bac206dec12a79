package dev.spanwise.analysis.compare;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ValueChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who had more than one manager of late, so that another move would bring the third.
 *
 * <p>Positions are matched as a {@link Comparison} matches them, by id. What counts is who manages, whatever the reason: that
 * somebody moved, that the manager was replaced, or that the manager's post has another holder, which name and day of
 * hiring tell together. A vacant post manages nobody, and whoever is new in a post had no manager there before.
 * Exports tell what was so on their days, and nothing of what came and went between them.
 */
public final class RecentManagers {
    /** For how long before a chart managers count. */
    public static final int MONTHS = 12;

    /** A chart and the day it is of. */
    public record Dated(LocalDate day, OrgChart chart) {}

    private RecentManagers() {}

    /** Whether a chart of that day counts for one of the other day: earlier, and not by more than {@link #MONTHS}. */
    public static boolean counts(LocalDate earlier, LocalDate today) {
        return earlier.isBefore(today) && !earlier.isBefore(today.minusMonths(MONTHS));
    }

    /**
     * The chart with {@link Flag#NEW_MANAGER} for whoever had another manager in one of the earlier charts than in a later one.
     * O(positions) for each chart.
     *
     * @param earlier charts that {@link #counts}, in any order; without any nothing is known
     */
    public static OrgChart tell(OrgChart today, List<Dated> earlier) {
        if (earlier.isEmpty()) {
            return today;
        }
        OrgChart[] charts = Stream.concat(
                        Stream.of(today),
                        earlier.stream()
                                .sorted(Comparator.comparing(Dated::day).reversed())
                                .map(Dated::chart))
                .toArray(OrgChart[]::new);
        int[][] positions = Arrays.stream(charts)
                .map(then -> Matching.of(then, today, Field.ID).beforeOf())
                .toArray(int[][]::new);
        ImmutableIntArray records = ImmutableIntArray.copyOf(IntStream.range(0, today.size())
                .filter(position -> hadAnother(charts, positions, position))
                .map(today::record));
        return today.withValues(List.of(new ValueChange.OfFlag(records, Flag.NEW_MANAGER, true)));
    }

    /** Whether a position of the first chart had two managers or more, the latest chart first. */
    private static boolean hadAnother(OrgChart[] charts, int[][] positions, int position) {
        int latest = -1;
        for (int chart = 0; chart < charts.length; chart++) {
            int then = positions[chart][position];
            boolean there = then != OrgChart.NONE
                    && manager(charts[chart], then) != OrgChart.NONE
                    && isSamePerson(charts[0], position, charts[chart], then);
            if (there && latest < 0) {
                latest = chart;
            } else if (there) {
                int is = manager(charts[latest], positions[latest][position]);
                int was = manager(charts[chart], then);
                if (!isSamePost(charts[latest], is, charts[chart], was)
                        || !isSamePerson(charts[latest], is, charts[chart], was)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who manages a position, or {@link OrgChart#NONE} for nobody. */
    private static int manager(OrgChart chart, int position) {
        int manager = chart.manager(position);
        boolean nobody = manager == OrgChart.NONE || chart.attributes().is(Flag.VACANT, chart.record(manager));
        return nobody ? OrgChart.NONE : manager;
    }

    private static boolean isSamePost(OrgChart one, int position, OrgChart other, int otherPosition) {
        return Objects.equals(text(one, position, Field.ID), text(other, otherPosition, Field.ID));
    }

    /** A post has another holder where name and day of hiring are both others; a name alone changes with a marriage. */
    private static boolean isSamePerson(OrgChart one, int position, OrgChart other, int otherPosition) {
        LocalDate hired = one.attributes().date(Field.HIRE_DATE, one.record(position));
        LocalDate otherHired = other.attributes().date(Field.HIRE_DATE, other.record(otherPosition));
        return hired == null
                || otherHired == null
                || hired.equals(otherHired)
                || Objects.equals(text(one, position, Field.NAME), text(other, otherPosition, Field.NAME));
    }

    private static @Nullable String text(OrgChart chart, int position, Field field) {
        return chart.attributes().text(field, chart.record(position));
    }
}
