package dev.spanwise.web.pages;

import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.scenarios.VisibleScenarios;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;

/** What every page about a snapshot needs: what the visitor may see of it, and the frame it is shown in. */
public final class SnapshotPages {
    private final VisibleScenarios scenarios;
    private final Templates templates;

    public SnapshotPages(VisibleScenarios scenarios, Templates templates) {
        this.scenarios = scenarios;
        this.templates = templates;
    }

    public VisibleCharts charts() {
        return scenarios.charts();
    }

    public VisibleScenarios scenarios() {
        return scenarios;
    }

    /** Notes who saw what, then answers. */
    public void show(Visit visit, Snapshot snapshot, String section, String template, Object view) {
        charts().saw(visit, section, snapshot);
        templates.show(frame(visit, snapshot, section), template, view);
    }

    /** Answers with a piece of a page. */
    public void showPiece(Frame frame, String template, Object view) {
        templates.show(frame, template, view);
    }

    /** What stands around a page about a snapshot, or around a piece of one. */
    public Frame frame(Visit visit, Snapshot snapshot, String section) {
        LoadedChart loaded = charts().chart(visit, snapshot);
        Selection filter = Selection.of(visit);
        Frame.SnapshotLink link = new Frame.SnapshotLink(
                snapshot.id(),
                snapshot.name(),
                loaded.currency(),
                filter.and(),
                new FilterChips(visit, loaded.chart(), filter).list());
        return new Frame(visit, visit.texts().get("section." + section), section, link);
    }

    /** The address of a scenario's page. */
    public static String path(SavedScenario scenario) {
        return "/snapshots/" + scenario.snapshot() + "/scenarios/" + scenario.id();
    }
}
