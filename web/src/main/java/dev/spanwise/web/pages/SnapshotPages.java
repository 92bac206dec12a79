package dev.spanwise.web.pages;

import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.FindingSearch;
import dev.spanwise.web.charts.FoundFindings;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Seen;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** What every page about a snapshot needs: the snapshot of the address, the chart as the visitor sees it, a frame. */
public final class SnapshotPages {
    private final Snapshots snapshots;
    private final ChartLibrary charts;
    private final AuditLog audit;
    private final Templates templates;
    private final FindingSearch findings;

    public SnapshotPages(Snapshots snapshots, ChartLibrary charts, AuditLog audit, Templates templates) {
        this.snapshots = snapshots;
        this.charts = charts;
        this.audit = audit;
        this.templates = templates;
        this.findings = new FindingSearch(snapshots, charts);
    }

    /** The snapshot the address names. */
    public Snapshot snapshot(Visit visit) {
        String id = visit.http().pathParam("snapshot");
        return snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    /** A snapshot's chart, as much of it as the visitor may see. */
    public LoadedChart chart(Visit visit, Snapshot snapshot) {
        return charts.get(snapshot, Sight.of(visit.account()));
    }

    /** The findings of a part of it by the targets of the address. */
    public FoundFindings findings(Visit visit, LoadedChart loaded, Selection selection) {
        return findings.find(visit, loaded, selection);
    }

    /** All snapshots before one, the one of the latest day first. */
    public List<Snapshot> listEarlier(Snapshot snapshot) {
        return snapshots.listSnapshots().stream()
                .filter(other -> other.isBefore(snapshot))
                .toList();
    }

    /** A snapshot where one chooses among several: its name, and the day it is of unless the name says it. */
    public static String dated(Visit visit, Snapshot snapshot) {
        if (snapshot.name().contains(snapshot.asOf().toString())) {
            return snapshot.name();
        }
        return visit.texts().get("snapshot.dated", snapshot.name(), visit.day(snapshot.asOf()));
    }

    public static Selection selection(Visit visit) {
        return Selection.of(visit::find);
    }

    /** Notes who saw what, then answers. */
    public void show(Visit visit, Snapshot snapshot, String section, String template, Object view) {
        saw(visit, section, snapshot);
        templates.show(frame(visit, snapshot, section), template, view);
    }

    /** What stands around a page about a snapshot, or around a piece of one. */
    public Frame frame(Visit visit, Snapshot snapshot, String section) {
        String currency = chart(visit, snapshot).currency();
        return new Frame(
                visit,
                visit.texts().get("section." + section),
                section,
                new Frame.SnapshotLink(snapshot.id(), snapshot.name(), currency));
    }

    public void saw(Visit visit, String what, Snapshot snapshot) {
        audit.add(
                visit.account().name(),
                "see-" + what,
                Seen.of(visit, snapshot, () -> chart(visit, snapshot).chart()));
    }

    public void did(Visit visit, String action, String subject) {
        audit.add(visit.account().name(), action, subject);
    }
}
