package dev.spanwise.web.pages.draw;

import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.PictureSize;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.DrawingRequest;
import dev.spanwise.web.drawings.PictureFile;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.DrawingView;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Any part of a chart in any layout, with every wish one can have of a drawing: to look at and to take away. */
public final class DrawPage {
    private static final String BASE = "/snapshots/{snapshot}";

    /**
     * What the page shows.
     *
     * @param figures what can be drawn instead of boxes
     * @param charts what changes can be told against
     * @param isAtlas whether many pages are asked for, which are not drawn before they are taken away
     * @param query the address's parameters, beginning with {@code ?}
     */
    public record View(
            List<ChartName> figures, List<ColourBy> colours, List<ChartChoice> charts, boolean isAtlas, String query) {
        public static final List<DrawingRequest.Part> PARTS = List.of(DrawingRequest.Part.values());
        public static final List<LayoutName> LAYOUTS = List.of(LayoutName.values());
        public static final List<FileFormat> FORMATS = List.of(FileFormat.values());
        public static final int USUAL_BOXES = DiagramOptions.DEFAULT.mostBoxes();
        public static final int MOST_BOXES = DiagramOptions.MOST_BOXES;
        public static final int MOST_SCALE = PictureSize.MOST_SCALE;
        public static final int MOST_LAYERS = Whole.MANY;
    }

    /** A chart and what is to be drawn of it. */
    private record Wish(
            Snapshot snapshot, OrgChart chart, DrawingRequest request, Optional<ChartChange> change, Object key) {
        boolean isAtlas() {
            return request.options().layout().filter(LayoutName.ATLAS::equals).isPresent();
        }
    }

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;

    public DrawPage(SnapshotPages pages, ChartChoices charts, ChartDrawings drawings) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/draw", Role.VIEWER, this::show),
                Route.get(BASE + "/draw/drawing", Role.VIEWER, this::preview),
                Route.get(BASE + "/diagram", Role.VIEWER, this::download));
    }

    private Wish wish(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        Selection selection = Selection.of(visit);
        SelectedChart selected = pages.charts().chart(visit, snapshot).select(selection);
        OrgChart chart = selected.chart();
        if (chart.size() == 0) {
            throw new WebProblem(HttpStatus.NOT_FOUND, "problem.nobody");
        }
        Optional<ChartChoices.Chosen> other = charts.findAgainst(visit, snapshot);
        if (other.isPresent() && !selection.isEverything()) {
            throw WebProblem.badRequest("problem.change-filtered");
        }
        Object key = List.of(
                "draw",
                snapshot.id(),
                Sight.of(visit.account()),
                other.map(ChartChoices.Chosen::key).orElse(""),
                query(visit),
                visit.language());
        return new Wish(
                snapshot,
                chart,
                DrawingRequest.of(visit, selected, snapshot.name(), other.isPresent()),
                other.map(chosen -> ChartChoices.change(snapshot, chart, chosen)),
                key);
    }

    private static String query(Visit visit) {
        String query = visit.http().queryString();
        return query == null ? "" : "?" + query;
    }

    private void show(Visit visit) {
        Wish wish = wish(visit);
        PictureFile.of(visit);
        View view = new View(
                DrawingRequest.figures(visit),
                DrawingRequest.colours(visit, wish.change().isPresent()),
                charts.listOthers(visit, wish.snapshot()),
                wish.isAtlas(),
                query(visit));
        pages.show(visit, wish.snapshot(), "draw", "draw/draw", view);
    }

    private void preview(Visit visit) {
        Wish wish = wish(visit);
        pages.showPiece(
                new Frame(visit, "", "draw", null),
                "change-drawing",
                DrawingView.of(
                        visit,
                        () -> drawings.remembered(
                                wish.key(),
                                () -> drawings.svg(drawings.diagram(wish.chart(), wish.request(), wish.change())))));
    }

    private void download(Visit visit) throws IOException {
        Wish wish = wish(visit);
        PictureFile file = PictureFile.of(visit);
        byte[] bytes = wish.isAtlas()
                ? atlas(wish, file)
                : Download.picture(
                        drawings, visit, file, () -> drawings.diagram(wish.chart(), wish.request(), wish.change()));
        pages.charts().saw(visit, "export-drawing", wish.snapshot());
        String about = wish.request().position().map(Position::label).orElse("");
        Download.start(
                visit, file.format().toString(), "drawing", wish.snapshot().name(), about);
        visit.http().result(bytes);
    }

    private byte[] atlas(Wish wish, PictureFile file) throws IOException {
        if (file.format() != FileFormat.PDF || file.size().poster()) {
            throw WebProblem.badRequest("problem.atlas-format");
        }
        return drawings.atlas(
                wish.chart(), wish.request().options(), file.size().paper());
    }
}
