package dev.spanwise.web.pages.explore;

import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.drawing.Picture;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.PeopleColumn;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.drawings.LivePositions;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chart, which the browser unfolds, and what is known of the position in hand; the search of every page. */
public final class ExplorePage {
    private static final int MOST_HITS = 12;
    private static final int MOST_REPORTS = 100;
    /** More layers than these are not opened at once from a list. */
    private static final int MOST_LAYERS = 20;

    /**
     * What the page shows.
     *
     * @param about the position in hand
     * @param isAsked whether the address names it
     * @param icicle the whole organisation, as the script that draws it wants it
     * @param styles what may stand in the boxes, and what was chosen
     * @param charts the snapshot's own and its scenarios
     * @param hasPhotos whether there are photos to show
     * @param others the charts that changes can be told against
     * @param whole positions there are
     * @param layers how many layers one can open at once
     */
    public record View(
            About about,
            boolean isAsked,
            String of,
            List<ColourBy> colours,
            ColourBy colour,
            String icicle,
            StyleChoice styles,
            List<ChartChoice> charts,
            List<ChartChoice> others,
            String against,
            boolean hasPhotos,
            boolean hasDotted,
            boolean showDotted,
            int whole,
            int layers) {
        /** Whether changes are asked for, but not against what. */
        public boolean isUncompared() {
            return colour == ColourBy.CHANGE
                    && against.isEmpty()
                    && of.equals(charts.get(0).id());
        }

        /** Whether the lower positions of the chart are left out. */
        public boolean isCut() {
            return whole > LivePositions.MOST;
        }

        /** How many are here at most. */
        public int most() {
            return LivePositions.MOST;
        }
    }

    /**
     * What is said about one position.
     *
     * @param photo an address that holds the picture itself
     * @param line the positions above it
     * @param facts the columns of the table of positions that the chart has
     * @param dotted its dotted lines, where they are asked for
     * @param parameters of the address besides the position, each with {@code &} before it
     * @param within the filter, for the position's branch
     */
    public record About(
            Position position,
            Optional<String> photo,
            LineAbove line,
            List<PeopleColumn> facts,
            List<Position> reports,
            Optional<List<DottedEnd>> dotted,
            String path,
            String parameters,
            Selection within) {
        /** Address of the page with another position in hand. */
        public String to(Position other) {
            return path + query(other);
        }

        /** Address of a drawing around the position as a file. */
        public String file(String ending) {
            return path + "/drawing." + ending + query(position);
        }

        private String query(Position middle) {
            return "?record=" + middle.record() + parameters;
        }
    }

    /**
     * What a search shows.
     *
     * @param tablePath address of all it finds; empty where one position is picked for the field of a form
     */
    public record Hits(List<Position> positions, String words, String path, String filter, String tablePath) {}

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final SavedStyles styles;
    private final SnapshotPhotos photos;

    /** A page with the styles and photos that are kept. */
    public ExplorePage(SnapshotPages pages, ChartChoices charts, SavedStyles styles, SnapshotPhotos photos) {
        this.pages = pages;
        this.charts = charts;
        this.styles = styles;
        this.photos = photos;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/explore", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/explore/positions", Role.VIEWER, this::positions),
                Route.get("/snapshots/{snapshot}/explore/position", Role.VIEWER, this::about),
                Route.get("/snapshots/{snapshot}/unfold", Role.VIEWER, ExplorePage::moved),
                Route.get("/snapshots/{snapshot}/search", Role.VIEWER, this::search));
    }

    /** Where the chart to unfold had a page of its own. */
    private static void moved(Visit visit) {
        String query = visit.http().queryString();
        String path = visit.http().path().replaceAll("unfold$", "explore");
        visit.http().redirect(query == null ? path : path + "?" + query, HttpStatus.MOVED_PERMANENTLY);
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        ExploreDrawing asked = ExploreDrawing.of(visit, snapshot, loaded, charts, styles);
        LivingChart living = LivingChart.of(visit, loaded, asked);
        View view = new View(
                about(visit, asked),
                visit.find("record").or(() -> visit.find("at")).isPresent(),
                asked.of(),
                asked.colours(),
                asked.colour(),
                ChartJson.of(Icicle.of(visit, living.all())),
                asked.styles(),
                charts.listOf(visit, snapshot),
                asked.colour() == ColourBy.CHANGE && asked.isOwn() ? charts.listOthers(visit, snapshot) : List.of(),
                asked.against(),
                photos.count(snapshot) > 0,
                asked.chart().hasDottedLines(),
                asked.dottedLines(),
                living.all().chart().size(),
                Math.min(MOST_LAYERS, living.picture().chart().layers()));
        pages.show(visit, snapshot, "explore", "explore/explore", view);
    }

    private About about(Visit visit, ExploreDrawing asked) {
        Position position = asked.position();
        Selection filter = Selection.of(visit);
        return new About(
                position,
                photos.find(asked.snapshot())
                        .flatMap(all -> all.find(position))
                        .map(jpeg -> new Picture(jpeg).address()),
                LineAbove.of(position),
                PeopleColumn.listOf(position.chart()),
                position.directReports().stream()
                        .sorted(Comparator.comparingInt(
                                (Position report) -> -report.branchSize())) // as the chart has them
                        .limit(MOST_REPORTS)
                        .toList(),
                asked.dottedLines() ? Optional.of(DottedEnd.listOf(position)) : Optional.empty(),
                "/snapshots/" + asked.snapshot().id() + "/explore",
                asked.parameters(filter),
                filter.within(position.id()));
    }

    private void about(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        ExploreDrawing asked = ExploreDrawing.of(visit, snapshot, loaded, charts, styles);
        pages.charts().saw(visit, "explore", snapshot);
        pages.showPiece(pages.frame(visit, snapshot, "explore"), "explore/about", about(visit, asked));
    }

    private void positions(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        ExploreDrawing asked = ExploreDrawing.of(visit, snapshot, loaded, charts, styles);
        ChartJson.answer(visit, LivingChart.of(visit, loaded, asked).positions(visit, loaded, asked.dottedLines()));
    }

    private void search(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        Optional<String> field = visit.find("field");
        String typed = visit.find(field.orElse("q")).orElse("");
        String words = visit.isOn("each") ? typed.replaceFirst(".*[,;]", "") : typed;
        Selection filter = Selection.of(visit);
        List<Position> hits = loaded.search().bestOrNear(words, MOST_HITS, loaded.leaves(filter)).stream()
                .map(loaded.chart()::position)
                .toList();
        Frame frame = new Frame(visit, visit.texts().get("section.explore"), "explore", null);
        String path = "/snapshots/" + snapshot.id();
        String table = path + "/table?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filter.and();
        pages.showPiece(
                frame,
                "explore/hits",
                new Hits(hits, words.strip(), path + "/explore", filter.and(), field.isPresent() ? "" : table));
    }
}
