package dev.spanwise.analysis.forecast;

import dev.spanwise.analysis.compare.Movement;
import dev.spanwise.model.OrgChart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Yearly rates and how they vary, estimated from earlier exports of the same organisation.
 *
 * <p>A rate is the mean of the intervals between exports, longer ones counting for more. How much it varies from year to
 * year is estimated between the intervals; where there is one interval only, between the branches below the top, as if
 * each were a year of its own: whole organisations vary less than their branches, but nothing says by how much. Few
 * intervals tell the spread badly; so it is taken wider, as Student's t says for bands of 80 % (Student, The Probable Error
 * of a Mean, Biometrika 6, 1908).
 *
 * @param rates the mean of each rate
 * @param spread how much each varies; {@link Spread#NONE} where nothing tells it
 */
public record GrowthHistory(Rates rates, Spread spread) {
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** The 90th percentile of t over that of the normal distribution, by degrees of freedom from 1 on. */
    private static final double[] WIDER = {2.40, 1.47, 1.28, 1.20, 1.15, 1.12, 1.10, 1.09, 1.08, 1.07};

    /** A chart and the day it is of. */
    public record Dated(LocalDate day, OrgChart chart) {}

    /**
     * What a year brought, each as a share.
     *
     * @param hiring positions more, of all; below 0 where they became fewer
     * @param attrition people who left
     * @param promotion individual contributors who were given a team that nobody led before
     * @param stepDown managers whose team nobody leads in their place
     */
    public record Rates(double hiring, double attrition, double promotion, double stepDown) {
        static Rates of(Movement movement, double years) {
            return new Rates(
                    Math.pow((double) movement.positionsAfter() / Math.max(1, movement.positions()), 1 / years) - 1,
                    yearly(movement.left(), movement.positions(), years),
                    yearly(movement.opened(), movement.contributors(), years),
                    yearly(movement.closed(), movement.managers(), years));
        }

        /** The share of a year that makes this one of all years together. */
        private static double yearly(int some, int of, double years) {
            double share = of == 0 ? 0 : Math.min(1, (double) some / of);
            return 1 - Math.pow(1 - share, 1 / years);
        }
    }

    /** The rates of an interval or of a branch, and how much they count. */
    private record Observed(Rates rates, double weight) {}

    /**
     * The history that exports tell.
     *
     * @param charts of different days, in any order; from two on
     * @throws IllegalArgumentException when there are fewer, or two of one day
     */
    public static GrowthHistory of(List<Dated> charts) {
        List<Dated> inOrder =
                charts.stream().sorted(Comparator.comparing(Dated::day)).toList();
        List<Observed> intervals = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Dated from = inOrder.get(i - 1);
            Dated to = inOrder.get(i);
            double years = years(from, to);
            intervals.add(new Observed(Rates.of(Movement.of(from.chart(), to.chart()), years), years));
        }
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("a history needs two exports");
        }
        List<Observed> compared = intervals.size() > 1 ? intervals : branches(inOrder.get(0), inOrder.get(1));
        return new GrowthHistory(
                new Rates(
                        mean(intervals, Rates::hiring),
                        mean(intervals, Rates::attrition),
                        mean(intervals, Rates::promotion),
                        mean(intervals, Rates::stepDown)),
                spread(compared, intervals.size()));
    }

    private static double years(Dated from, Dated to) {
        long days = ChronoUnit.DAYS.between(from.day(), to.day());
        if (days == 0) {
            throw new IllegalArgumentException("two exports are of " + to.day());
        }
        return days / DAYS_OF_A_YEAR;
    }

    private static List<Observed> branches(Dated from, Dated to) {
        double years = years(from, to);
        return Movement.listByBranch(from.chart(), to.chart()).stream()
                .map(branch -> new Observed(Rates.of(branch, years), years))
                .toList();
    }

    private static Spread spread(List<Observed> observed, int intervals) {
        return observed.size() < 2
                ? Spread.NONE
                : new Spread(
                        deviation(observed, Rates::hiring),
                        deviation(observed, Rates::attrition),
                        deviation(observed, Rates::promotion),
                        deviation(observed, Rates::stepDown),
                        intervals);
    }

    private static double mean(List<Observed> observed, ToDoubleFunction<Rates> rate) {
        double sum = observed.stream()
                .mapToDouble(each -> each.weight() * rate.applyAsDouble(each.rates()))
                .sum();
        return sum / observed.stream().mapToDouble(Observed::weight).sum();
    }

    /** Of one year: the mean of several years varies less, by the root of their number. */
    private static double deviation(List<Observed> observed, ToDoubleFunction<Rates> rate) {
        double mean = mean(observed, rate);
        double squares = observed.stream()
                .mapToDouble(each -> each.weight() * Math.pow(rate.applyAsDouble(each.rates()) - mean, 2))
                .sum();
        int free = observed.size() - 1;
        return Math.sqrt(squares / free) * (free <= WIDER.length ? WIDER[free - 1] : 1);
    }
}
