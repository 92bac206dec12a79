package dev.spanwise.web.pages;

import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.PictureFile;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.function.Supplier;

/** The drawing of the explore page as a file. */
public final class DiagramExports {
    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;

    public DiagramExports(SnapshotPages pages, ChartChoices charts, ChartDrawings drawings) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/explore/drawing.{ending}", Role.VIEWER, this::around));
    }

    private void around(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        OrgChart chart = pages.chart(visit, snapshot).chart();
        ExploreDrawing drawing = ExploreDrawing.of(visit, snapshot, chart, charts);
        PictureFile file = PictureFile.ofEnding(visit.http().pathParam("ending"));
        byte[] bytes = bytes(drawings, visit, file, () -> drawings.diagram(drawing.picture(visit.language())));
        pages.saw(visit, "export-drawing", snapshot);
        Download.start(
                visit,
                file.format().toString(),
                "drawing",
                snapshot.name(),
                drawing.position().label());
        visit.http().result(bytes);
    }

    /** A drawing as a file, or a page that says why there is none. */
    static byte[] bytes(ChartDrawings drawings, Visit visit, PictureFile file, Supplier<Diagram> diagram) {
        try {
            return drawings.file(diagram.get(), file, visit.language());
        } catch (DiagramException impossible) {
            throw WebProblem.badRequest("problem.drawing", String.valueOf(impossible.getMessage()));
        }
    }
}
