package dev.spanwise.web.pages.compare;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.analysis.catalogue.AskedComparison;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchKey;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.ComparisonText;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.Loads;
import dev.spanwise.web.drawings.LivePicture;
import dev.spanwise.web.drawings.LivePositions;
import dev.spanwise.web.drawings.SnapshotPhotos;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.pages.ChartJson;
import dev.spanwise.web.pages.LayerRange;
import dev.spanwise.web.pages.ResultFile;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two snapshots or scenarios: who joined, left, moved and rose, which layers came and went, and a drawing of it. */
public final class ComparePage {
    /** How many positions the comparisons may have that are remembered. */
    private static final int MOST_POSITIONS = 16_000_000;

    private static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * Two charts compared.
     *
     * @param before figures of the first
     * @param after figures of the second
     */
    public record ComparedCharts(Comparison comparison, ChartFigures before, ChartFigures after) {}

    /**
     * What the page shows.
     *
     * @param choices everything that can be compared
     * @param by by what they are compared
     * @param kept the same in an address, each with {@code &} before it
     * @param charts what came out
     * @param layers the layers of both, by their numbers
     */
    public record View(
            List<ChartChoice> choices,
            String before,
            String after,
            AskedComparison by,
            String kept,
            ComparedCharts charts,
            List<LayerPair> layers,
            StyleChoice styles,
            boolean hasPhotos) {
        /** The figures of the drawing of layers, before beside after. */
        public String layersJson() {
            return ChartJson.of(layers.stream()
                    .map(row -> Map.of("layer", row.layers().label(), "before", row.before(), "after", row.after()))
                    .toList());
        }

        /** How many rows of each list are shown. */
        public static final int ROWS = 50;

        /** Address of the page that draws the change in every way: only from a snapshot on to another chart. */
        public String drawing(Frame frame) {
            return ChartChoices.findSnapshot(before)
                    .map(id -> "/snapshots/" + id + "/draw?against=" + after)
                    .orElseGet(() -> Objects.requireNonNull(frame.snapshot()).path("draw"));
        }

        /** Address of the chart with somebody in hand whose id comes behind it. */
        public String details() {
            boolean scenario = afterSnapshot().isEmpty();
            String snapshot =
                    afterSnapshot().or(() -> ChartChoices.findSnapshot(before)).orElse("");
            return "/snapshots/" + snapshot + "/explore?" + (scenario ? "of=" + after + "&" : "") + "at=";
        }

        /** How many layers can be opened at once. */
        public int shownLayers() {
            return Math.min(20, charts.comparison().after().layers());
        }

        /** Where the change becomes a scenario; only from one snapshot to another, found again by their ids. */
        public Optional<String> scenarioAddress() {
            return ChartChoices.findSnapshot(before)
                    .filter(id -> by.key() == MatchKey.ID && afterSnapshot().isPresent())
                    .map(id -> "/snapshots/" + id + "/scenarios/from");
        }

        /** The snapshot that is compared with another one. */
        public Optional<String> afterSnapshot() {
            return ChartChoices.findSnapshot(after);
        }

        /** How many of these stand right below a top, at the head of a branch. */
        public static long countHeads(List<Position> positions) {
            return positions.stream().filter(head -> head.layer() == 2).count();
        }

        public String query() {
            return "?before=" + before + "&after=" + after + kept;
        }
    }

    /** One layer, or the many in between together; 0 where a chart has no such layer. */
    public record LayerPair(LayerRange layers, int before, int after) {}

    /** Two charts, and by what they are compared. */
    private record Pair(ChartChange charts, AskedComparison by) {}

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final SavedStyles styles;
    private final SnapshotPhotos photos;
    private final Cache<Pair, Comparison> compared = CacheBuilder.newBuilder()
            .maximumWeight(MOST_POSITIONS)
            .weigher((Pair pair, Comparison compared) ->
                    compared.before().size() + compared.after().size())
            .concurrencyLevel(1)
            .expireAfterAccess(IDLE)
            .build();

    /** A page with the styles and photos that are kept. */
    public ComparePage(SnapshotPages pages, ChartChoices charts, SavedStyles styles, SnapshotPhotos photos) {
        this.pages = pages;
        this.charts = charts;
        this.styles = styles;
        this.photos = photos;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/compare", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/compare/positions", Role.VIEWER, this::positions),
                Route.get("/snapshots/{snapshot}/compare.{ending}", Role.VIEWER, this::export));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<ChartChoice> choices = charts.list(visit);
        ChartChoices.Sides sides = charts.sides(visit, snapshot, choices);
        AskedComparison by = AskedComparison.of(visit.asked());
        Comparison comparison = compared(
                charts.get(visit, sides.before()).chart(),
                charts.get(visit, sides.after()).chart(),
                by);
        ComparedCharts both =
                new ComparedCharts(comparison, charts.figures(comparison.before()), charts.figures(comparison.after()));
        View view = new View(
                choices,
                sides.before(),
                sides.after(),
                by,
                visit.kept(AskedComparison.OPTIONS.names()),
                both,
                layers(comparison),
                StyleChoice.of(visit, styles),
                photos.count(snapshot) > 0);
        pages.show(visit, snapshot, "compare", "compare/compare", view);
    }

    private Comparison compared(OrgChart before, OrgChart after, AskedComparison by) {
        return Loads.get(compared, new Pair(new ChartChange(before, after), by), () -> by.compare(before, after));
    }

    private void export(Visit visit) throws IOException {
        Snapshot snapshot = pages.charts().snapshot(visit);
        List<ChartChoice> choices = charts.list(visit);
        ChartChoices.Sides sides = charts.sides(visit, snapshot, choices);
        Comparison comparison = compared(
                charts.get(visit, sides.before()).chart(),
                charts.get(visit, sides.after()).chart(),
                AskedComparison.of(visit.asked()));
        pages.charts().saw(visit, "export-comparison", snapshot);
        ResultFile.answer(
                visit,
                "comparison",
                name(choices, sides.before()) + " – " + name(choices, sides.after()),
                () -> ComparisonText.complete(
                        comparison, name(choices, sides.before()), name(choices, sides.after()), visit.language()),
                () -> ComparisonJson.of(comparison));
    }

    private static String name(List<ChartChoice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(ChartChoice::name)
                .findFirst()
                .orElse(id);
    }

    private static List<LayerPair> layers(Comparison charts) {
        int most = Math.max(charts.before().layers(), charts.after().layers());
        List<Integer> layers = IntStream.rangeClosed(1, most).boxed().toList();
        return LayerRange.listOf(layers).stream()
                .map(range -> new LayerPair(range, positions(charts.before(), range), positions(charts.after(), range)))
                .toList();
    }

    private static int positions(OrgChart chart, LayerRange range) {
        int to = Math.min(range.to(), chart.layers());
        return to < range.from() ? 0 : chart.layerStart(to + 1) - chart.layerStart(range.from());
    }

    /** Both charts as one, to unfold. */
    private void positions(Visit visit) {
        ChartChoices.Sides sides = charts.sides(visit, pages.charts().snapshot(visit), charts.list(visit));
        OrgChart was = charts.get(visit, sides.before()).chart();
        OrgChart is = charts.get(visit, sides.after()).chart();
        LivePicture both = LivePicture.of(new ChartChange(was, is), visit.language())
                .showing(StyleChoice.of(visit, styles).style(), visit.language());
        ChartJson.answer(visit, LivePositions.of(both, position -> true));
    }
}
