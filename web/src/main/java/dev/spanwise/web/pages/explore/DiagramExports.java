package dev.spanwise.web.pages.explore;

import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** The drawing of the explore page as a file. */
public final class DiagramExports {
    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;
    private final SavedStyles styles;
    private final SnapshotPhotos photos;

    /** Files with the styles and photos that are kept. */
    public DiagramExports(
            SnapshotPages pages,
            ChartChoices charts,
            ChartDrawings drawings,
            SavedStyles styles,
            SnapshotPhotos photos) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
        this.styles = styles;
        this.photos = photos;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/explore/drawing.{ending}", Role.VIEWER, this::around));
    }

    private void around(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        ExploreDrawing drawing =
                ExploreDrawing.of(visit, snapshot, pages.charts().chart(visit, snapshot), charts, styles);
        AskedPicture file = AskedPicture.ofWord(visit.http().pathParam("ending"));
        byte[] bytes = drawings.file(drawings.diagram(drawing.picture(visit.language()), photos.find(snapshot)), file);
        pages.charts().saw(visit, "export-drawing", snapshot);
        Download.start(
                visit,
                file.format().toString(),
                "drawing",
                snapshot.name(),
                drawing.position().label());
        visit.http().result(bytes);
    }
}
