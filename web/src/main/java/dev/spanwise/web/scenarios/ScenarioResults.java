package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Loads;
import java.time.Duration;

/**
 * The results of the scenarios looked at last: whole ones while there is room for about twelve million positions, a
 * summary of many more. None of them outlives its last visitor by an hour, so that charts nobody looks at can go.
 */
public final class ScenarioResults {
    private static final int MOST_POSITIONS = 12_000_000;
    /** A small chart counts as this many, so that not too many of them are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private static final int MOST_SUMMARIES = 2_000;
    private static final Duration IDLE = Duration.ofHours(1);

    private final Solutions solutions = new Solutions();
    private final Cache<Key, ScenarioResult> results = CacheBuilder.newBuilder()
            .maximumWeight(MOST_POSITIONS)
            .weigher((Key key, ScenarioResult result) ->
                    Math.max(LEAST_WEIGHT, result.after().size()))
            .concurrencyLevel(1)
            .expireAfterAccess(IDLE)
            .build();
    private final Cache<Key, ScenarioSummary> summaries = CacheBuilder.newBuilder()
            .maximumSize(MOST_SUMMARIES)
            .expireAfterAccess(IDLE)
            .build();
    private final Cache<OrgChart, ChartFigures> today =
            CacheBuilder.newBuilder().weakKeys().build();

    /** Charts are compared by identity: the library hands out the same one as long as it keeps it. */
    private record Key(OrgChart chart, String document) {}

    /** What the document makes of the chart. */
    public ScenarioResult get(OrgChart chart, ScenarioDocument document) {
        return Loads.get(
                results,
                new Key(chart, document.toJson()),
                () -> ScenarioResult.of(chart, today(chart), document, solutions));
    }

    /** The figures of what the document makes of the chart. */
    public ScenarioSummary summary(OrgChart chart, ScenarioDocument document) {
        return Loads.get(summaries, new Key(chart, document.toJson()), () -> ScenarioSummary.of(get(chart, document)));
    }

    /** The figures of a chart as it is. */
    public ChartFigures today(OrgChart chart) {
        return Loads.get(today, chart, () -> ChartFigures.of(chart));
    }
}
