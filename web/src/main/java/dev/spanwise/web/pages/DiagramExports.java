package dev.spanwise.web.pages;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.Diagram;
import dev.spanwise.report.diagram.DiagramException;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.FileFormat;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.ChartDrawings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Drawings to take away: the one on the explore page, and a whole branch in any layout. */
public final class DiagramExports {
    private static final String BASE = "/snapshots/{snapshot}";

    private final SnapshotPages pages;
    private final ChartChoices charts;
    private final ChartDrawings drawings;

    public DiagramExports(SnapshotPages pages, ChartChoices charts, ChartDrawings drawings) {
        this.pages = pages;
        this.charts = charts;
        this.drawings = drawings;
    }

    /** The layouts one may choose for a whole branch; empty lets the size decide. */
    public static List<LayoutName> listLayouts() {
        return Arrays.stream(LayoutName.values())
                .filter(layout -> layout != LayoutName.ATLAS)
                .toList();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE + "/explore/drawing.{ending}", Role.VIEWER, this::around),
                Route.get(BASE + "/diagram", Role.VIEWER, this::branch));
    }

    private void around(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        OrgChart chart = pages.chart(visit, snapshot).chart();
        ExploreDrawing drawing = ExploreDrawing.of(visit, snapshot, chart, charts);
        FileFormat format = format(visit.http().pathParam("ending"));
        Position position = drawing.position();
        answer(visit, snapshot, position, format, () -> drawings.diagram(drawing.picture(visit.language())));
    }

    private void branch(Visit visit) {
        Snapshot snapshot = pages.snapshot(visit);
        OrgChart chart = pages.chart(visit, snapshot).chart();
        Position head = ExploreDrawing.position(visit, chart);
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLanguage(visit.language())
                .withScope(new Scope.Branch(head.index(), Scope.ALL_LAYERS))
                .withWords(head.label(), snapshot.name(), "");
        DiagramOptions laidOut = visit.find("layout")
                .map(name -> options.withLayout(layout(name)))
                .orElse(options);
        FileFormat format = format(visit.find("format").orElse("svg"));
        answer(visit, snapshot, head, format, () -> drawings.diagrams().draw(chart, laidOut));
    }

    private void answer(
            Visit visit, Snapshot snapshot, Position position, FileFormat format, Supplier<Diagram> diagram) {
        pages.saw(visit, "export-drawing", snapshot);
        byte[] bytes = bytes(drawings, visit, format, diagram);
        Download.start(visit, snapshot.name() + " " + position.label(), format.toString());
        visit.http().result(bytes);
    }

    /** A drawing as a file, or a page that says why there is none. */
    static byte[] bytes(ChartDrawings drawings, Visit visit, FileFormat format, Supplier<Diagram> diagram) {
        try {
            return drawings.file(diagram.get(), format, visit.language());
        } catch (DiagramException impossible) {
            throw WebProblem.badRequest("problem.drawing", String.valueOf(impossible.getMessage()));
        }
    }

    static FileFormat format(String ending) {
        return FileFormat.ofFileName("drawing." + ending)
                .orElseThrow(() -> WebProblem.badRequest("problem.format", ending));
    }

    private static LayoutName layout(String word) {
        return listLayouts().stream()
                .filter(layout -> layout.word().equals(word))
                .findFirst()
                .orElseThrow(() -> WebProblem.badRequest("problem.layout", word));
    }
}
