package dev.spanwise.web.pages;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Orientation;
import dev.spanwise.web.charts.PeopleColumn;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The chart around one position: drawing, line up to the top, facts, direct reports, dotted lines, search. */
public final class ExplorePage {
    private static final int MOST_HITS = 12;
    private static final int MOST_REPORTS = 100;

    /**
     * What the page shows.
     *
     * @param line the positions above it, the top first
     * @param facts the columns of the table of positions that the chart has
     * @param svg the drawing
     * @param icicle the whole organisation, as the script that draws it wants it
     * @param dotted the other ends of its dotted lines
     */
    public record View(
            Position position,
            List<Position> line,
            List<PeopleColumn> facts,
            List<Position> reports,
            ColourBy colour,
            List<ColourBy> colours,
            String svg,
            String icicle,
            boolean hasDotted,
            boolean showDotted,
            List<Dotted> dotted,
            String path) {
        /** Address of the page around another position. */
        public String to(Position other) {
            return path + "?record=" + other.record() + "&colour="
                    + colour.name().toLowerCase(Locale.ROOT) + (showDotted ? "&dotted=on" : "");
        }
    }

    /**
     * One end of a dotted line.
     *
     * @param up whether it leads to a dotted-line manager
     */
    public record Dotted(Position other, boolean up) {}

    /** What a search shows. */
    public record Hits(List<Position> positions, String words, String path) {}

    private final SnapshotPages pages;
    private final ChartDrawings drawings;
    private final Templates templates;

    public ExplorePage(SnapshotPages pages, ChartDrawings drawings, Templates templates) {
        this.pages = pages;
        this.drawings = drawings;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/snapshots/{snapshot}/explore", Role.VIEWER, this::show),
                Route.get("/snapshots/{snapshot}/search", Role.VIEWER, this::search));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        OrgChart chart = pages.chart(visit, snapshot).chart();
        if (chart.size() == 0) {
            throw new WebProblem(io.javalin.http.HttpStatus.NOT_FOUND, "problem.nobody");
        }
        Position position = position(visit, chart);
        List<ColourBy> colours = colours(visit);
        ColourBy colour =
                visit.find("colour").flatMap(id -> colour(colours, id)).orElse(ColourBy.SPAN);
        Object key = List.of(snapshot.id(), Sight.of(visit.account()), position.index(), colour, visit.language());
        String svg = drawings.around(key, chart, position.index(), colour, visit.language());
        boolean dotted = visit.find("dotted").isPresent();
        View view = new View(
                position,
                line(position),
                PeopleColumn.listOf(chart),
                position.directReports().stream().limit(MOST_REPORTS).toList(),
                colour,
                colours,
                svg,
                ChartJson.of(Orientation.blocks(chart)),
                chart.hasDottedLines(),
                dotted,
                dotted ? dotted(chart, position) : List.of(),
                "/snapshots/" + snapshot.id() + "/explore");
        pages.show(visit, snapshot, "explore", "explore", view);
    }

    private static Position position(Visit visit, OrgChart chart) {
        Optional<String> id = visit.find("at");
        if (id.isPresent()) {
            return chart.findPosition(id.get()).orElseThrow(() -> WebProblem.notFound("position", id.get()));
        }
        int record = visit.getNumber("record", 0, Integer.MAX_VALUE, chart.record(0));
        int found = record < chart.attributes().size() ? chart.positionOfRecord(record) : OrgChart.NONE;
        if (found == OrgChart.NONE) {
            throw WebProblem.notFound("position", String.valueOf(record));
        }
        return chart.position(found);
    }

    private static List<ColourBy> colours(Visit visit) {
        List<ColourBy> colours =
                new ArrayList<>(List.of(ColourBy.SPAN, ColourBy.LAYER, ColourBy.DEPARTMENT, ColourBy.GRADE));
        if (visit.account().seesPay()) {
            colours.add(ColourBy.COST);
        }
        return colours;
    }

    private static Optional<ColourBy> colour(List<ColourBy> allowed, String id) {
        return allowed.stream()
                .filter(colour -> colour.name().equalsIgnoreCase(id))
                .findFirst();
    }

    private static List<Position> line(Position position) {
        Deque<Position> line = new ArrayDeque<>();
        for (Optional<Position> up = position.manager();
                up.isPresent();
                up = up.get().manager()) {
            line.addFirst(up.get());
        }
        return List.copyOf(line);
    }

    private static List<Dotted> dotted(OrgChart chart, Position position) {
        var graph = chart.dottedLines();
        List<Dotted> ends = new ArrayList<>();
        graph.incomingEdgesOf(position).forEach(line -> ends.add(new Dotted(graph.getEdgeSource(line), true)));
        graph.outgoingEdgesOf(position).forEach(line -> ends.add(new Dotted(graph.getEdgeTarget(line), false)));
        return ends;
    }

    private void search(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        LoadedChart loaded = pages.chart(visit, snapshot);
        String words = visit.find("q").orElse("");
        List<Position> hits = loaded.search().best(words, MOST_HITS).stream()
                .map(loaded.chart()::position)
                .toList();
        Frame frame = new Frame(visit, visit.texts().get("section.explore"), "explore", null);
        templates.show(frame, "hits", new Hits(hits, words, "/snapshots/" + snapshot.id() + "/explore"));
    }
}
