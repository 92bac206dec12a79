package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;
import java.util.Optional;

/** How the figures of an organisation have changed over a year, as a piece of its overview. */
public final class YearBefore {
    /** The earlier snapshot with its figures and today's; empty where there is none to see. */
    public record View(Optional<Compared> compared) {}

    /** Two snapshots of one organisation. */
    public record Compared(Snapshot earlier, ChartFigures before, ChartFigures after) {}

    private final SnapshotPages pages;
    private final ChartChoices choices;

    public YearBefore(SnapshotPages pages, ChartChoices choices) {
        this.pages = pages;
        this.choices = choices;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/year-before", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        View view = new View(snapshot.findYearBefore(pages.charts().listSnapshots())
                .map(earlier -> new Compared(earlier, figures(visit, earlier), figures(visit, snapshot)))
                .filter(found -> found.before().headcount().positions() > 0));
        pages.showPiece(pages.frame(visit, snapshot, "overview"), "overview/year-before", view);
    }

    private ChartFigures figures(Visit visit, Snapshot snapshot) {
        return choices.figures(pages.charts().chart(visit, snapshot).chart());
    }
}
