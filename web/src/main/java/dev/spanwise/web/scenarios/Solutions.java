package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.RunMemory;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Loads;
import java.time.Duration;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The plans and fronts solved last, with what comes out of them. Scenarios that stand at the same chart and protect the
 * same people share them: when twenty people begin a scenario, the first slider position is solved once, and who
 * accepts what the sliders showed need not wait for it to be solved again.
 */
final class Solutions implements RunMemory {
    private static final int MOST_POSITIONS = 16_000_000;
    /** A chart takes six times as much memory as a plan. */
    private static final int MOST_POSITIONS_IN_CHARTS = 8_000_000;
    /** A small chart counts as this many, so that not too many solutions are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private static final Duration IDLE = Duration.ofHours(1);

    private final Cache<Question, Plan> plans = cache(MOST_POSITIONS, question -> question.chart);
    private final Cache<Question, ParetoFront> fronts = cache(MOST_POSITIONS, question -> question.chart);
    private final Cache<Plan, OrgChart> charts =
            cache(MOST_POSITIONS_IN_CHARTS, plan -> plan.problem().chart());
    private final Cache<OrgChart, ChartFigures> figures =
            CacheBuilder.newBuilder().weakKeys().build();

    /** What is solved: charts are compared by identity. It keeps its own copy of who is protected. */
    private record Question(OrgChart chart, BitSet protectedRecords, Optimize step) {
        Question {
            protectedRecords = (BitSet) protectedRecords.clone();
        }
    }

    private static <K, V> Cache<K, V> cache(int mostPositions, Function<K, OrgChart> about) {
        return CacheBuilder.newBuilder()
                .maximumWeight(mostPositions)
                .weigher((Weigher<K, V>)
                        (key, value) -> Math.max(LEAST_WEIGHT, about.apply(key).size()))
                .concurrencyLevel(1)
                .expireAfterAccess(IDLE)
                .build();
    }

    @Override
    public Plan plan(OrgChart chart, BitSet protectedRecords, Optimize step, Supplier<Plan> solve) {
        return Loads.get(plans, new Question(chart, protectedRecords, step), solve::get);
    }

    @Override
    public OrgChart after(Plan plan) {
        return Loads.get(charts, plan, plan::after);
    }

    @Override
    public ChartFigures figures(OrgChart chart) {
        return Loads.get(figures, chart, () -> ChartFigures.of(chart));
    }

    /** Layers against people moved, the step's own limit of layers left aside; the plans of its points are remembered too. */
    ParetoFront front(OrgChart chart, BitSet protectedRecords, Optimize step) {
        return Loads.get(
                fronts,
                new Question(chart, protectedRecords, step),
                () -> ParetoFront.of(
                        step.problem(chart, protectedRecords),
                        SolverProgress.NONE,
                        within -> point(chart, protectedRecords, step, within)));
    }

    private Plan point(OrgChart chart, BitSet protectedRecords, Optimize step, Delayering within) {
        Optimize sought = new Optimize(within.maxLayers(), step.spans(), step.options(), step.terms());
        return plan(chart, protectedRecords, sought, () -> DelayeringSolver.solve(within));
    }
}
