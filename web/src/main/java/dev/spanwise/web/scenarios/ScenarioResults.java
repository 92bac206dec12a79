package dev.spanwise.web.scenarios;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import dev.spanwise.model.OrgChart;
import java.util.concurrent.ExecutionException;

/** The results of the scenarios looked at last. */
public final class ScenarioResults {
    private static final int MOST = 12;

    private final Cache<Key, ScenarioResult> results =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    /** Charts are compared by identity: the library hands out the same one as long as it keeps it. */
    private record Key(OrgChart chart, String document) {}

    /** What the document makes of the chart. */
    public ScenarioResult get(OrgChart chart, ScenarioDocument document) {
        try {
            return results.get(new Key(chart, document.toJson()), () -> ScenarioResult.of(chart, document));
        } catch (UncheckedExecutionException | ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
