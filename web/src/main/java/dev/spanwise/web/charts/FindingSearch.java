package dev.spanwise.web.charts;

import com.google.common.collect.ImmutableList;
import dev.spanwise.analysis.catalogue.AskedTargets;
import dev.spanwise.analysis.findings.Baseline;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/** Looks for findings as an address wants them: by its targets, and only new ones where it names an earlier snapshot. */
public final class FindingSearch {
    /** The parameter for the earlier snapshot. */
    public static final String SINCE = "since";
    /** Everything an address says about how findings are measured. */
    public static final List<String> PARAMETERS = ImmutableList.<String>builder()
            .addAll(AskedTargets.OPTIONS.names())
            .add(TargetChoice.FURTHER, SINCE)
            .build();

    private final Snapshots snapshots;
    private final ChartLibrary charts;

    public FindingSearch(Snapshots snapshots, ChartLibrary charts) {
        this.snapshots = snapshots;
        this.charts = charts;
    }

    /**
     * The findings of a part of a chart.
     *
     * @throws WebProblem when a target is not allowed or there is no such snapshot
     */
    public FoundFindings find(Visit visit, LoadedChart loaded, Selection selection) {
        TargetChoice targets = TargetChoice.of(visit);
        List<Finding> all = loaded.findings(selection, targets.targets());
        Optional<Snapshot> since = visit.find(SINCE)
                .map(id -> snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id)));
        if (since.isEmpty()) {
            return new FoundFindings(all, targets, since, visit.kept(PARAMETERS), 0, 0);
        }
        Baseline known = known(charts.get(since.get(), Sight.of(visit.account())), selection, targets);
        int solved = known.listSolved(all).size();
        return new FoundFindings(
                known.listNew(all), targets, since, visit.kept(PARAMETERS), known.size() - solved, solved);
    }

    /** A branch that was not there yet had no findings. */
    private static Baseline known(LoadedChart earlier, Selection selection, TargetChoice targets) {
        boolean there =
                selection.branch().flatMap(earlier.chart()::findPosition).isPresent();
        return Baseline.of(
                there || selection.branch().isEmpty() ? earlier.findings(selection, targets.targets()) : List.of());
    }
}
