package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Loads;
import java.time.Duration;
import java.util.BitSet;

/**
 * The plans and fronts solved last. Scenarios that stand at the same chart and protect the same people share them: when
 * twenty people begin a scenario, the first slider position is solved once.
 */
final class Solutions {
    private static final int MOST_POSITIONS = 16_000_000;
    /** A small chart counts as this many, so that not too many solutions are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private static final Duration IDLE = Duration.ofHours(1);

    private final Cache<Question, Plan> plans = cache();
    private final Cache<Question, ParetoFront> fronts = cache();

    /** What is solved: charts are compared by identity. Layers are 0 for a front. */
    private record Question(OrgChart chart, BitSet protectedRecords, int layers, int span, Outcome outcome) {}

    private static <V> Cache<Question, V> cache() {
        return CacheBuilder.newBuilder()
                .maximumWeight(MOST_POSITIONS)
                .weigher((Weigher<Question, V>) (question, solution) -> Math.max(LEAST_WEIGHT, question.chart.size()))
                .concurrencyLevel(1)
                .expireAfterAccess(IDLE)
                .build();
    }

    Plan plan(ScenarioResult from, int maxLayers, int maxSpan, Outcome outcome) {
        Question question = new Question(from.after(), from.protectedRecords(), maxLayers, maxSpan, outcome);
        return Loads.get(
                plans,
                question,
                () -> DelayeringSolver.solve(from.problem(outcome)
                        .maxLayers(maxLayers)
                        .maxSpan(maxSpan)
                        .build()));
    }

    ParetoFront front(ScenarioResult from, int maxSpan, Outcome outcome) {
        Question question = new Question(from.after(), from.protectedRecords(), 0, maxSpan, outcome);
        return Loads.get(
                fronts,
                question,
                () -> ParetoFront.of(from.problem(outcome).maxSpan(maxSpan).build()));
    }
}
