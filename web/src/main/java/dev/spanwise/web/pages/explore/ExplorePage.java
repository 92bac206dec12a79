package dev.spanwise.web.pages.explore;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.PeopleColumn;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.drawings.PictureAround;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.DrawingView;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The chart around one position: drawing, line up to the top, facts, direct reports, dotted lines, search. */
public final class ExplorePage {
    private static final int MOST_HITS = 12;
    private static final int MOST_REPORTS = 100;

    /**
     * What the page shows.
     *
     * @param line the positions above it
     * @param facts the columns of the table of positions that the chart has
     * @param drawing around it
     * @param icicle the whole organisation, as the script that draws it wants it
     * @param charts the charts that changes can be told against
     * @param dotted the dotted lines in the drawing
     * @param within the filter, for the position's branch
     * @param outside records of those in the drawing whom the filter does not leave, with spaces between them
     */
    public record View(
            Position position,
            LineAbove line,
            List<PeopleColumn> facts,
            List<Position> reports,
            List<ColourBy> colours,
            ColourBy colour,
            DrawingView drawing,
            String icicle,
            List<ChartChoice> charts,
            String against,
            boolean hasDotted,
            boolean showDotted,
            DottedLines dotted,
            String path,
            String parameters,
            Selection within,
            String outside) {
        /** Address of the page around another position. */
        public String to(Position other) {
            return path + query(other);
        }

        /** Address of this very drawing as a file. */
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
    private final ChartDrawings drawings;

    public ExplorePage(SnapshotPages pages, ChartChoices charts, ChartDrawings drawings) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/explore", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/search", Role.VIEWER, this::search));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        OrgChart chart = loaded.chart();
        Selection filter = Selection.of(visit);
        ExploreDrawing drawing = ExploreDrawing.of(visit, snapshot, loaded, charts);
        Position position = drawing.position();
        PictureAround picture = drawing.picture(visit.language());
        View view = new View(
                position,
                LineAbove.of(position),
                PeopleColumn.listOf(chart),
                position.directReports().stream().limit(MOST_REPORTS).toList(),
                drawing.colours(),
                drawing.colour(),
                DrawingView.of(visit, () -> drawings.around(drawing.key(visit.language()), picture))
                        .linkedWith(drawing.parameters(filter)),
                drawings.remembered(
                        drawing.wholeKey(visit.language()),
                        () -> ChartJson.of(Icicle.of(visit, chart, picture.colourScheme()))),
                drawing.colour() == ColourBy.CHANGE ? charts.listOthers(visit, snapshot) : List.of(),
                drawing.against(),
                chart.hasDottedLines(),
                drawing.dottedLines(),
                drawing.dottedLines() ? DottedLines.of(position, picture.shown()) : DottedLines.NONE,
                "/snapshots/" + snapshot.id() + "/explore",
                drawing.parameters(filter),
                filter.within(position.id()),
                outside(picture, loaded.leaves(filter)));
        pages.show(visit, snapshot, "explore", "explore/explore", view);
    }

    private static String outside(PictureAround picture, IntPredicate left) {
        return Arrays.stream(picture.shown().positions())
                .filter(left.negate())
                .map(picture.chart()::record)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private void search(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        LoadedChart loaded = pages.charts().chart(visit, snapshot);
        Optional<String> field = visit.find("field");
        String typed = visit.find(field.orElse("q")).orElse("");
        String words = visit.isOn("each") ? typed.replaceFirst(".*[,;]", "") : typed;
        Selection filter = Selection.of(visit);
        List<Position> hits = loaded.search().best(words, MOST_HITS, loaded.leaves(filter)).stream()
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
