package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.compare.RecentManagers;
import dev.spanwise.analysis.compare.RecentManagers.Dated;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.store.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Charts with what the earlier snapshots of their organisation tell: who got another manager of late. The same chart is handed
 * out as long as it is asked for, because results are remembered by it.
 */
final class ToldCharts {
    private static final int MOST = 20;
    private static final Duration IDLE = Duration.ofHours(1);

    private record Told(List<String> earlier, OrgChart chart) {}

    private final Cache<OrgChart, Told> known = CacheBuilder.newBuilder()
            .weakKeys()
            .maximumSize(MOST)
            .expireAfterAccess(IDLE)
            .build();

    /**
     * The chart of a snapshot with what is told.
     *
     * @param earlier the snapshots before it
     * @param charts their charts
     */
    OrgChart of(Snapshot snapshot, OrgChart chart, List<Snapshot> earlier, Function<Snapshot, OrgChart> charts) {
        List<Snapshot> counting = earlier.stream()
                .filter(snapshot::isOfSameOrganisation)
                .filter(other -> RecentManagers.counts(other.asOf(), snapshot.asOf()))
                .toList();
        List<String> ids = counting.stream().map(Snapshot::id).toList();
        Told told = known.getIfPresent(chart);
        if (told == null || !told.earlier().equals(ids)) {
            List<Dated> dated = counting.stream()
                    .map(other -> new Dated(other.asOf(), charts.apply(other)))
                    .toList();
            told = new Told(ids, RecentManagers.tell(chart, dated));
            known.put(chart, told);
        }
        return told.chart();
    }
}
