package dev.spanwise.analysis.optimize;

import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Small problems of every sort, from a seed. */
final class RandomProblems {
    private RandomProblems() {}

    /** A problem without boundaries on a chart of at most 14 managers. */
    static DelayeringBuilder ofSeed(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OrgChart chart = smallChart(seed, random);
        DelayeringBuilder problem = Delayering.of(chart)
                .maxLayers(Math.max(1, chart.layers() - random.nextInt(3)))
                .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                .spanLimit(spanLimit(random))
                .objective(objective(random));
        if (random.nextInt(3) == 0) {
            problem.protect(some(chart, random, 5));
        }
        if (random.nextInt(3) == 0) {
            problem.weights(random.ints(chart.size(), 0, 6).toArray());
        }
        price(problem, chart, new SplittableRandom(seed * 71L));
        return problem.savedShareOfConverted(random.nextBoolean() ? 0 : 0.1);
    }

    /** Now and then some are spared, or everything has a price. */
    static void price(DelayeringBuilder problem, OrgChart chart, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            problem.spare(random.ints(chart.size(), 0, 4).toArray());
        }
        if (random.nextInt(6) == 0) {
            problem.objective(Objective.priced(Map.of(
                    Objective.PriceOf.MOVE, random.nextInt(5_000),
                    Objective.PriceOf.JOB, random.nextInt(50_000),
                    Objective.PriceOf.SEVERANCE, 1 + random.nextInt(90),
                    Objective.PriceOf.SAVING, random.nextInt(2))));
        }
    }

    static Boundaries boundaries(SplittableRandom random) {
        return new Boundaries(
                someGrouping(random),
                someGrouping(random),
                crossing(random),
                random.nextInt(3) == 0,
                random.nextBoolean() ? 1 + random.nextInt(6) : SpanLimit.UNLIMITED,
                random.nextInt(3) == 0 ? random.nextInt(4) : Boundaries.ANY_GAP);
    }

    private static Set<Field> someGrouping(SplittableRandom random) {
        return random.nextInt(4) == 0 ? Set.of(grouping(random)) : Set.of();
    }

    private static Field grouping(SplittableRandom random) {
        return random.nextBoolean() ? Field.DEPARTMENT : Field.LOCATION;
    }

    /** What crossing costs: often nothing. */
    static Map<Field, Integer> crossing(SplittableRandom random) {
        return random.nextInt(3) > 0 ? Map.of() : Map.of(grouping(random), 1 + random.nextInt(4));
    }

    private static OrgChart smallChart(int seed, SplittableRandom random) {
        // most charts are small, some as large as brute force can take
        int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 32 : 20);
        for (int attempt = 0; ; attempt++) {
            OrgChart chart = RandomCharts.ofSize(size, seed + 100_000L * attempt);
            if (chart.positions().filter(position -> position.isManager()).count() <= 14) {
                return chart;
            }
            size = Math.max(1, size - 1);
        }
    }

    private static SpanLimit spanLimit(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> SpanLimit.none();
            case 1 -> SpanLimit.perGrade(Map.of("1", 2, "2", 4, "3", 9), 6);
            case 2 -> SpanLimit.perArchetype(Map.of(Archetype.PLAYER_COACH, 6, Archetype.COACH, 9), 12);
            default -> SpanLimit.of(1 + random.nextInt(12));
        };
    }

    static Objective objective(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Objective.dissolved();
            case 1 -> Objective.saving();
            case 2 -> Objective.weighted(random.nextInt(20_000), 1 + random.nextInt(50_000), random.nextInt(2));
            default -> Objective.moved();
        };
    }

    private static BitSet some(OrgChart chart, SplittableRandom random, int oneIn) {
        BitSet chosen = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            chosen.set(position, random.nextInt(oneIn) == 0);
        }
        return chosen;
    }
}
