package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A chart in memory as somebody sees it, with what pages ask of it again and again worked out once. */
public final class LoadedChart {
    private static final int SELECTIONS = 16;

    private final OrgChart chart;
    private final LazyValue<NameSearch> search;
    private final LazyValue<SortKeys> sortKeys;
    private final Cache<Selection, SelectedChart> selected =
            CacheBuilder.newBuilder().maximumSize(SELECTIONS).build();
    private final Cache<Selection, List<Finding>> findings =
            CacheBuilder.newBuilder().maximumSize(SELECTIONS).build();

    public LoadedChart(OrgChart chart) {
        this.chart = chart;
        this.search = new LazyValue<>(() -> NameSearch.of(chart));
        this.sortKeys = new LazyValue<>(() -> new SortKeys(chart));
    }

    public OrgChart chart() {
        return chart;
    }

    public NameSearch search() {
        return search.get();
    }

    public SortKeys sortKeys() {
        return sortKeys.get();
    }

    /** The part of the chart that a selection is about. */
    public SelectedChart select(Selection selection) {
        return cached(selected, selection, () -> SelectedChart.of(chart, selection));
    }

    /** What the rules find in the part of the chart that a selection is about. */
    public List<Finding> findings(Selection selection) {
        return cached(findings, selection, () -> Findings.of(select(selection).chart(), Targets.DEFAULT));
    }

    private static <V> V cached(Cache<Selection, V> cache, Selection key, java.util.concurrent.Callable<V> make) {
        try {
            return cache.get(key, make);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
