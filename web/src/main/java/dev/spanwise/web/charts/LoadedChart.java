package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** A chart in memory as somebody sees it, with what pages ask of it again and again worked out once. */
public final class LoadedChart {
    private static final int SELECTIONS = 16;
    /** Ranks take four bytes a position and column. */
    private static final int SORTED_SELECTIONS = 3;

    private final OrgChart chart;
    private final String currency;
    private final LazyValue<NameSearch> search;
    private final LazyValue<FilterChoices> filterChoices;
    private final LazyValue<LargestBranches> largestBranches;
    private final LazyValue<PublishedPay> publishedPay;
    private final SortKeys sortKeys;
    private final Cache<Selection, SelectedChart> selected =
            CacheBuilder.newBuilder().maximumSize(SELECTIONS).build();
    private final Cache<FindingsKey, List<Finding>> findings =
            CacheBuilder.newBuilder().maximumSize(SELECTIONS).build();
    private final Cache<Selection, SortKeys> sortKeysOfSelections =
            CacheBuilder.newBuilder().maximumSize(SORTED_SELECTIONS).build();

    private record FindingsKey(Selection selection, Targets targets) {}

    /**
     * A chart that has just been read.
     *
     * @param currency code of the currency of its pay; empty where that is not known, or there is no pay to see
     */
    public LoadedChart(OrgChart chart, String currency) {
        this.chart = chart;
        this.currency = currency;
        this.search = new LazyValue<>(() -> NameSearch.of(chart));
        this.filterChoices = new LazyValue<>(() -> FilterChoices.of(chart));
        this.publishedPay = new LazyValue<>(() -> PublishedPay.of(chart));
        this.largestBranches = new LazyValue<>(() -> LargestBranches.of(chart));
        this.sortKeys = new SortKeys(chart);
    }

    public OrgChart chart() {
        return chart;
    }

    public String currency() {
        return currency;
    }

    public NameSearch search() {
        return search.get();
    }

    public FilterChoices filterChoices() {
        return filterChoices.get();
    }

    /** The branches one can choose from. */
    public LargestBranches largestBranches() {
        return largestBranches.get();
    }

    /** The order of the positions of a selection's chart. */
    public SortKeys sortKeys(Selection selection) {
        OrgChart part = select(selection).chart();
        return part == chart ? sortKeys : Loads.get(sortKeysOfSelections, selection, () -> new SortKeys(part));
    }

    /** The part of the chart that a selection is about. */
    public SelectedChart select(Selection selection) {
        return Loads.get(
                selected,
                selection,
                () -> selection.isOfSome()
                        ? select(selection.withoutValues()).having(selection)
                        : SelectedChart.everybody(chart, selection));
    }

    /** The figures of a selection as they may be taken away: with the sums of pay that may be told, whatever is selected. */
    public OrgMetrics metricsToTakeAway(Selection selection) {
        return select(selection).metricsToTakeAway(publishedPay.get());
    }

    /** Whether a position of the chart is among those that a selection leaves. O(n) to ask for, O(1) for each. */
    public IntPredicate leaves(Selection selection) {
        if (selection.isEverything()) {
            return position -> true;
        }
        Group left = select(selection).group();
        BitSet records = new BitSet();
        left.positions().forEach(position -> records.set(left.chart().record(position)));
        return position -> records.get(chart.record(position));
    }

    /** What the rules find in the chart that a selection is about, as far as it is about the positions selected. */
    public List<Finding> findings(Selection selection, Targets targets) {
        Selection everybody = selection.withoutValues();
        List<Finding> all = Loads.get(
                findings,
                new FindingsKey(everybody, targets),
                () -> Findings.of(select(everybody).chart(), targets));
        return Findings.among(select(selection).group(), all);
    }

    /** Works out what the first visitor of each page would have to wait for. */
    void preparePages() {
        select(Selection.ALL);
        findings(Selection.ALL, Targets.DEFAULT);
        filterChoices();
        largestBranches();
        search();
    }

    /** Works out what the first to sort the table by a column would have to wait for. */
    void prepareOrders() {
        PeopleColumn.shown(chart, List.of()).forEach(sortKeys::prepare);
    }
}
