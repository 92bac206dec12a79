package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Loads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The results of the scenarios looked at last: whole ones while they fill at most about a sixth of the memory, a
 * summary of many more. None of them outlives its last visitor by an hour, so that charts nobody looks at can go.
 */
public final class ScenarioResults implements AutoCloseable {
    private static final int MOST_LAYERS_PREPARED = 200;
    /** Of the memory Java may use, for each position of a chart that is kept: six times what it takes. */
    private static final long BYTES_A_POSITION = 160;
    /** A small chart counts as this many, so that not too many of them are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private static final int MOST_SUMMARIES = 2_000;
    private static final Duration IDLE = Duration.ofHours(1);
    private final Solutions solutions = new Solutions();
    private final LongAnswers answers = new LongAnswers();
    private final Cache<AskedResult, ScenarioResult> results = CacheBuilder.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / BYTES_A_POSITION)
            .weigher((AskedResult key, ScenarioResult result) -> weight(result))
            .concurrencyLevel(1)
            .expireAfterAccess(IDLE)
            .build();
    private final Cache<AskedResult, ScenarioSummary> summaries = CacheBuilder.newBuilder()
            .maximumSize(MOST_SUMMARIES)
            .expireAfterAccess(IDLE)
            .build();

    private record Flatter(OrgChart chart, OptionalInt wanted, Optimize limits) {}

    /** A scenario that changes nothing keeps no chart of its own. */
    private static int weight(ScenarioResult result) {
        int own = result.after() == result.before() ? 0 : result.after().size();
        return Math.max(LEAST_WEIGHT, own);
    }

    /** What a scenario makes of its chart. */
    ScenarioResult get(AskedResult asked) {
        return Loads.get(results, asked, () -> {
            ScenarioResult result = ScenarioResult.of(asked, solutions);
            // Kept longer than the result, so that a list of scenarios need not work them all out again.
            summaries.put(asked, ScenarioSummary.of(result));
            return result;
        });
    }

    /**
     * The document with every position named that its plans touch, as {@code optimize --write-scenario} writes a plan.
     */
    ScenarioDocument named(AskedResult asked) {
        List<Optional<Plan>> plans = new ArrayList<>();
        PlanWatch watch = new PlanWatch(solutions, plans::add);
        asked.run(watch);
        return asked.scenario().withPlans(plans);
    }

    /**
     * Works out what the page of a new scenario asks for, before anybody waits for it. Not for a chart of hundreds of
     * layers, which is a chain and no organisation: its plans take as many times longer, and the other pages would wait.
     */
    public void prepare(OrgChart chart) {
        if (!isOrganisation(chart)) {
            return;
        }
        Optimize step = usual(chart.layers() - 1);
        ScenarioResult today = today(chart);
        today.plan(usual(chart.layers()));
        // The first condition of a process takes half a second.
        ScenarioDocument.empty("-").protecting("span < 0").protection();
        today.front(step);
        OrgChart accepted = today.after(today.plan(step));
        today.figures(accepted);
        today(accepted).front(step);
    }

    /** Whether plans are worked out for a chart before anybody asks: a chain of hundreds of layers is none. */
    public static boolean isOrganisation(OrgChart chart) {
        return chart.layers() <= MOST_LAYERS_PREPARED;
    }

    /**
     * What would become of the chart as it is with fewer layers; empty while that is being worked out.
     *
     * @param wanted how many; empty for where the curve bends
     */
    public Optional<LayerAnswer> findAnswer(OrgChart chart, OptionalInt wanted, Optimize limits) {
        return answers.find(new Flatter(chart, wanted, limits), () -> LayerAnswer.of(today(chart), wanted, limits));
    }

    /** The figures of what a scenario makes of its chart; empty while that is being worked out. */
    Optional<ScenarioSummary> findSummary(AskedResult asked) {
        return answers.find(asked, () -> summary(asked));
    }

    private ScenarioResult today(OrgChart chart) {
        return ScenarioResult.of(AskedResult.of(chart, ScenarioDocument.empty("-")), solutions);
    }

    /** What is asked where the sliders stand at first. */
    private static Optimize usual(int layers) {
        return new Optimize(
                Math.max(1, layers), SpanLimits.of(PlanRequest.USUAL_SPAN), AskedPlan.usual(), Terms.DEFAULT);
    }

    /** The figures of what a scenario makes of its chart. */
    ScenarioSummary summary(AskedResult asked) {
        ScenarioSummary known = summaries.getIfPresent(asked);
        return known == null ? ScenarioSummary.of(get(asked)) : known;
    }

    /** The figures of a chart, remembered as long as the chart is. */
    public ChartFigures figures(OrgChart chart) {
        return solutions.figures(chart);
    }

    @Override
    public void close() {
        answers.close();
    }
}
