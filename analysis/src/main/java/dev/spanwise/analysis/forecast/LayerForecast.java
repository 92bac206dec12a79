package dev.spanwise.analysis.forecast;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How layers, managers and people may develop: many seeded runs of {@link GrowthPolicy}, summed up by year. The same
 * seed gives the same forecast on every computer.
 *
 * @param runs how many futures
 * @param years one entry for each year, from 1
 * @param layersAtStart layers of the chart the forecast starts from
 * @param targetLayers the number of layers whose (re)appearance is watched
 * @param returnYear the year in which that number is reached; infinite where it is not within the years
 * @param returned share of the runs in which it is reached
 * @param managersClosed management posts not filled again, over all years
 * @param managersWithoutTeam managers whose whole team was not needed any more, over all years
 */
public record LayerForecast(
        int runs,
        List<Year> years,
        int layersAtStart,
        int targetLayers,
        Band returnYear,
        double returned,
        Band managersClosed,
        Band managersWithoutTeam) {

    public LayerForecast {
        years = List.copyOf(years);
    }

    /** The figures at the end of a year; {@code joined} came within it, {@code stayers} were there at the start. */
    public record Year(
            int year,
            Band headcount,
            Band layers,
            Band managers,
            Band areaContributors,
            Band narrowManagers,
            Band joined,
            Band stayers) {}

    /** The same with rates that are met exactly each year. */
    public static LayerForecast of(
            OrgChart chart, BitSet area, GrowthPolicy policy, int targetLayers, int years, int runs, long seed) {
        return of(chart, area, policy, Spread.NONE, targetLayers, years, runs, seed);
    }

    /**
     * Runs a forecast. O(runs x years x positions).
     *
     * @param chart where it starts
     * @param area positions of the area that shrinks, by their numbers in the chart
     * @param spread how much the rates differ from year to year
     * @param targetLayers the number of layers to watch for
     * @param years from 1
     * @param runs from 1
     */
    public static LayerForecast of(
            OrgChart chart,
            BitSet area,
            GrowthPolicy policy,
            Spread spread,
            int targetLayers,
            int years,
            int runs,
            long seed) {
        if (years < 1 || runs < 1) {
            throw new IllegalArgumentException("a forecast needs a year and a run, not " + years + " and " + runs);
        }
        SplittableRandom seeds = new SplittableRandom(seed);
        List<List<YearFigures>> futures = new ArrayList<>();
        double[] closed = new double[runs];
        double[] withoutTeam = new double[runs];
        for (int i = 0; i < runs; i++) {
            GrowthRun run = new GrowthRun(chart, area, policy, spread, seeds.nextLong());
            futures.add(run.run(years));
            closed[i] = run.managersClosed();
            withoutTeam[i] = run.managersWithoutTeam();
        }
        double[] returns = futures.stream()
                .mapToDouble(future -> returnYear(future, targetLayers))
                .toArray();
        return new LayerForecast(
                runs,
                years(futures, years),
                chart.layers(),
                targetLayers,
                Band.of(returns),
                share(returns),
                Band.of(closed),
                Band.of(withoutTeam));
    }

    private static double returnYear(List<YearFigures> future, int targetLayers) {
        for (int year = 0; year < future.size(); year++) {
            if (future.get(year).layers() >= targetLayers) {
                return year + 1;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double share(double[] returns) {
        int finite = 0;
        for (double year : returns) {
            finite += Double.isFinite(year) ? 1 : 0;
        }
        return (double) finite / returns.length;
    }

    private static List<Year> years(List<List<YearFigures>> futures, int years) {
        List<Year> bands = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            bands.add(new Year(
                    year + 1,
                    band(futures, year, YearFigures::headcount),
                    band(futures, year, YearFigures::layers),
                    band(futures, year, YearFigures::managers),
                    band(futures, year, YearFigures::areaContributors),
                    band(futures, year, YearFigures::narrowManagers),
                    band(futures, year, YearFigures::joined),
                    band(futures, year, YearFigures::stayers)));
        }
        return bands;
    }

    private static Band band(List<List<YearFigures>> futures, int year, ToDoubleFunction<YearFigures> figure) {
        return Band.of(futures.stream()
                .mapToDouble(future -> figure.applyAsDouble(future.get(year)))
                .toArray());
    }
}
