package dev.spanwise.web.pages.draw;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.AskedPicture;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.photo.Photos;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.DrawingRequest;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.DrawingView;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Any part of a chart in any layout, with every wish one can have of a drawing: to look at and to take away. */
public final class DrawPage {
    private static final String BASE = "/snapshots/{snapshot}";

    /**
     * What the page shows.
     *
     * @param drawing what can be asked of a drawing, with what the address says
     * @param file the same of its file
     * @param charts what changes can be told against
     * @param styles what may stand in the boxes
     * @param hasPhotos whether there are photos to show
     * @param isAtlas whether many pages are asked for, which are not drawn before they are taken away
     * @param query the address's parameters, beginning with {@code ?}
     */
    public record View(
            List<OptionField> drawing,
            List<OptionField> file,
            List<ChartChoice> charts,
            StyleChoice styles,
            boolean hasPhotos,
            boolean isAtlas,
            String query) {
        /** The wishes that most people have. */
        public List<OptionField> usual() {
            return drawing.stream()
                    .filter(field -> !RARE.contains(field.name()))
                    .toList();
        }

        public OptionField field(String name) {
            return drawing.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final Set<String> RARE = Set.of("boxes", "side-by-side");

    /** A chart and what is to be drawn of it. */
    private record Wish(
            Snapshot snapshot,
            OrgChart chart,
            DrawingRequest request,
            Optional<ChartChange> change,
            StyleChoice styles,
            Optional<Photos> photos,
            Object key) {}

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;
    private final SavedStyles saved;
    private final SnapshotPhotos photos;

    /** A page with the styles and photos that are kept. */
    public DrawPage(
            SnapshotPages pages,
            ChartChoices charts,
            ChartDrawings drawings,
            SavedStyles saved,
            SnapshotPhotos photos) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
        this.saved = saved;
        this.photos = photos;
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
        StyleChoice styles = StyleChoice.of(visit, saved);
        Object key = List.of(
                "draw",
                snapshot.id(),
                Sight.of(visit.account()),
                other.map(ChartChoices.Chosen::key).orElse(""),
                query(visit),
                styles.key(),
                photos.count(snapshot),
                visit.language());
        return new Wish(
                snapshot,
                chart,
                DrawingRequest.of(visit, selected, snapshot.name(), other.isPresent(), styles.style()),
                other.map(chosen -> ChartChoices.change(snapshot, chart, chosen)),
                styles,
                visit.isOn("photos") ? photos.find(snapshot) : Optional.empty(),
                key);
    }

    private static String query(Visit visit) {
        String query = visit.http().queryString();
        return query == null ? "" : "?" + query;
    }

    private void show(Visit visit) {
        Wish wish = wish(visit);
        AskedPicture.of(visit.asked());
        View view = new View(
                OptionField.typed(
                        visit, DrawingRequest.allowed(visit, wish.change().isPresent())),
                OptionField.listOf(visit, AskedPicture.OPTIONS),
                charts.listOthers(visit, wish.snapshot()),
                wish.styles(),
                photos.count(wish.snapshot()) > 0,
                wish.request().asked().isAtlas(),
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
                                () -> drawings.svg(drawings.diagram(
                                        wish.chart(), wish.request(), wish.change(), wish.photos())))));
    }

    private void download(Visit visit) throws IOException {
        Wish wish = wish(visit);
        AskedPicture file = AskedPicture.of(visit.asked());
        if (visit.isOn("photos")
                && !wish.request().asked().isAtlas()
                && !file.format().hasPhotos()) {
            throw WebProblem.badRequest("problem.photos-format", file.format());
        }
        byte[] bytes = wish.request().asked().isAtlas()
                ? atlas(wish, file)
                : drawings.file(drawings.diagram(wish.chart(), wish.request(), wish.change(), wish.photos()), file);
        pages.charts().saw(visit, "export-drawing", wish.snapshot());
        String about = wish.request().position().map(Position::label).orElse("");
        Download.start(
                visit, file.format().toString(), "drawing", wish.snapshot().name(), about);
        visit.http().result(bytes);
    }

    private byte[] atlas(Wish wish, AskedPicture file) throws IOException {
        if (file.format() != FileFormat.PDF || file.size().poster()) {
            throw WebProblem.badRequest("problem.atlas-format");
        }
        return drawings.atlas(
                wish.chart(), wish.request().options(), file.size().paper(), wish.photos());
    }
}
