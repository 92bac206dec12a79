package dev.spanwise.web.pages;

import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compare.TimeSeries.Moment;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several snapshots as a series, oldest first: how the organisation grew, and who came and went in between. */
public final class SeriesPage {
    /** How many snapshots are shown until the visitor chooses others: the newest ones. */
    private static final int AT_FIRST = 12;

    /**
     * What the page shows.
     *
     * @param choices all snapshots, newest first
     * @param chosen ids of those in the series
     * @param moments one for each of them, oldest first
     * @param figures the drawing's figures as JSON
     */
    public record View(List<Snapshot> choices, Set<String> chosen, List<Moment> moments, String figures) {}

    private final SnapshotPages pages;
    private final Snapshots snapshots;

    public SeriesPage(SnapshotPages pages, Snapshots snapshots) {
        this.pages = pages;
        this.snapshots = snapshots;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/compare/series", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        List<Snapshot> choices = snapshots.listSnapshots();
        List<Snapshot> series = oldestFirst(chosen(visit, choices));
        List<Moment> moments = series.isEmpty() ? List.of() : moments(visit, series);
        Set<String> ids = Set.copyOf(series.stream().map(Snapshot::id).toList());
        pages.show(visit, snapshot, "compare", "series", new View(choices, ids, moments, figures(moments)));
    }

    private static List<Snapshot> chosen(Visit visit, List<Snapshot> choices) {
        if (visit.http().queryString() == null) {
            return choices.stream().limit(AT_FIRST).toList();
        }
        List<String> wanted = visit.http().queryParams("with");
        return choices.stream().filter(choice -> wanted.contains(choice.id())).toList();
    }

    private static List<Snapshot> oldestFirst(List<Snapshot> newestFirst) {
        List<Snapshot> reversed = new ArrayList<>(newestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<Moment> moments(Visit visit, List<Snapshot> series) {
        List<String> labels = series.stream().map(Snapshot::name).toList();
        List<OrgChart> charts =
                series.stream().map(one -> pages.chart(visit, one).chart()).toList();
        return TimeSeries.of(labels, charts, Field.ID).moments();
    }

    private static String figures(List<Moment> moments) {
        return ChartJson.of(moments.stream()
                .map(moment -> Map.of(
                        "label", moment.label(),
                        "positions", moment.figures().headcount().positions(),
                        "layers", moment.figures().layers().layers()))
                .toList());
    }
}
