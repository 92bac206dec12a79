package dev.spanwise.web.pages.overview;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.analysis.BenchmarksText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** Published spans beside those of a chart, as a piece of its overview for those who ask. */
public final class BenchmarksPiece {
    private final SnapshotPages pages;

    public BenchmarksPiece(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/benchmarks", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        pages.showPiece(
                pages.frame(visit, snapshot, "overview"),
                "overview/benchmarks",
                BenchmarksText.of(chart, visit.language()));
    }
}
