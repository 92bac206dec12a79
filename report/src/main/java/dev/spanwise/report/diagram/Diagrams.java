package dev.spanwise.report.diagram;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.change.ChangeMarks;
import dev.spanwise.report.diagram.change.ChangeOverlay;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.ReportingBoxes;
import dev.spanwise.report.diagram.layout.BoxesLayout;
import dev.spanwise.report.diagram.layout.CardsLayout;
import dev.spanwise.report.diagram.layout.DotsLayout;
import dev.spanwise.report.diagram.layout.DottedLineDrawing;
import dev.spanwise.report.diagram.layout.LayersLayout;
import dev.spanwise.report.diagram.layout.Layout;
import dev.spanwise.report.diagram.layout.OverviewLayout;
import dev.spanwise.report.diagram.layout.Scene;
import dev.spanwise.report.diagram.layout.TidyLayout;
import dev.spanwise.report.diagram.layout.WallLayout;
import dev.spanwise.report.diagram.photo.Photos;
import dev.spanwise.report.diagram.photo.Portraits;
import dev.spanwise.report.diagram.sheet.Crumb;
import dev.spanwise.report.diagram.sheet.Heading;
import dev.spanwise.report.diagram.sheet.Sheet;
import dev.spanwise.report.diagram.style.CardFace;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.style.ColourScheme;
import dev.spanwise.report.diagram.style.LegendEntry;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.style.PositionMarks;
import dev.spanwise.report.diagram.view.OverviewScope;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.report.diagram.view.VisibleTree;
import guru.nidi.graphviz.engine.GraphvizEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Draws org charts: chooses the layout, the colours and the words around the picture. */
public final class Diagrams {
    private final GraphvizEngine graphviz;
    private final Optional<Photos> photos;

    /** A maker of diagrams that asks this Graphviz for places where a layout leaves them to it. */
    public Diagrams(GraphvizEngine graphviz) {
        this(graphviz, Optional.empty());
    }

    /** The same with photos, or initials, on the cards of people. */
    public Diagrams(GraphvizEngine graphviz, Optional<Photos> photos) {
        this.graphviz = graphviz;
        this.photos = photos;
    }

    /**
     * Draws a chart.
     *
     * @throws DiagramException when the layout cannot show that many positions or layers; says what to use instead
     */
    public Diagram draw(OrgChart chart, DiagramOptions options) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        return draw(VisibleTree.of(chart, options.scope()), options, PositionMarks.none(chart, texts));
    }

    /**
     * Draws a change as one picture: only what changes, with its line to the top, unless the options ask for a layout.
     *
     * @throws DiagramException when it cannot be shown readably
     */
    public Diagram drawChange(ChartChange change, DiagramOptions options) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        ChangeOverlay overlay = new ChangeOverlay(change);
        VisibleTree tree = overlay.changedPart();
        LayoutName layout = options.layout().orElse(tree.size() <= 400 ? LayoutName.OVERVIEW : LayoutName.WALL);
        requireFits(layout, tree);
        PositionMarks marks = new ChangeMarks(overlay.chart(), change, texts);
        return finish(layout, tree, marks, inChangeColours(options), drawing -> overlay.withMoves(drawing, tree));
    }

    /**
     * Draws before and after side by side, each with what happens to its positions.
     *
     * @param chart the one of the two charts whose part the options name; the other is drawn from the same position on
     * @throws DiagramException when only one of them has that position, or the layout cannot show that many
     */
    public Diagram drawBeside(ChartChange change, OrgChart chart, DiagramOptions options) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        Diagram before = drawSameOf(change.before(), change, chart, options, texts.get("change.before"));
        Diagram after = drawSameOf(change.after(), change, chart, options, texts.get("change.after"));
        Drawing both = before.drawing().renamed("b").beside(after.drawing().renamed("a"), 24);
        Heading heading = new Heading(
                options.title().isEmpty() ? texts.get("change.title") : options.title(),
                List.of(String.join(" · ", HeadingWords.sourceAndDate(options, texts))));
        List<ReportingBoxes> reporting = Stream.concat(
                        before.reporting().stream().map(line -> line.renamed("b")),
                        after.reporting().stream().map(line -> line.renamed("a")))
                .toList();
        return diagram(before.kind(), Sheet.of(both, heading, List.of()), heading, reporting);
    }

    private Diagram drawSameOf(
            OrgChart side, ChartChange change, OrgChart chart, DiagramOptions options, String title) {
        Scope same = change.findSame(options.scope(), chart, side)
                .orElseThrow(() -> new DiagramException("refuse.only-in-one"));
        return drawSide(side, change, options.withScope(same).withWords(title, "", ""));
    }

    /**
     * Draws one of the two charts of a change, each position marked with what becomes of it or has become of it.
     *
     * @param chart the chart before or the chart after
     * @throws DiagramException when the layout cannot show that many positions or layers
     */
    public Diagram drawSide(OrgChart chart, ChartChange change, DiagramOptions options) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        PositionMarks marks = new ChangeMarks(chart, change, texts);
        return draw(VisibleTree.of(chart, options.scope()), inChangeColours(options), marks);
    }

    /**
     * Draws one page of an atlas.
     *
     * @param part what stands on it
     * @param crumbs the way from the top to it
     * @param link by position: the page its box leads to, or empty
     */
    public Diagram drawPage(VisibleTree part, DiagramOptions options, List<Crumb> crumbs, IntFunction<String> link) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        PositionMarks marks = PositionMarks.none(part.chart(), texts);
        CardFace face = new CardFace(options.cards(), part.chart(), marks, texts);
        ColourScheme colours = face.over(DiagramColours.of(part.chart(), options, texts));
        PositionBoxes boxes = boxes(colours, face).linked(link);
        Drawing placed = withPhotos(layout(LayoutName.ATLAS).draw(new Scene(part, boxes, texts)), part.chart());
        DottedLineDrawing dotted = dotted(LayoutName.ATLAS, part, placed, options);
        Drawing picture = placed.with(new Drawing(0, 0, List.of(), dotted.lines()));
        Heading words = HeadingWords.of(part, options, dotted, texts);
        Heading heading = new Heading(crumbs, words.title(), words.lines());
        Drawing sheet = Sheet.of(picture, heading, colours.legend(part.positions()));
        return diagram(LayoutName.ATLAS.id(), sheet, heading, reporting(part));
    }

    private static DiagramOptions inChangeColours(DiagramOptions options) {
        return options.withColours(options.colourBy().orElse(ColourBy.CHANGE));
    }

    private Diagram draw(VisibleTree asked, DiagramOptions options, PositionMarks marks) {
        LayoutName layout = options.layout().orElseGet(() -> LayoutName.forSize(asked.size(), asked.layers()));
        requireFits(layout, asked);
        VisibleTree tree = layout == LayoutName.OVERVIEW ? OverviewScope.collapse(asked, options.mostBoxes()) : asked;
        return finish(layout, tree, marks, options, drawing -> drawing);
    }

    private Diagram finish(
            LayoutName layout,
            VisibleTree tree,
            PositionMarks marks,
            DiagramOptions options,
            UnaryOperator<Drawing> addition) {
        Texts texts = Texts.in(Diagrams.class, options.language());
        CardFace face = new CardFace(options.cards(), tree.chart(), marks, texts);
        ColourScheme colours = face.over(DiagramColours.of(tree.chart(), options, texts));
        PositionBoxes boxes = boxes(colours, face);
        Drawing placed = addition.apply(withPhotos(layout(layout).draw(new Scene(tree, boxes, texts)), tree.chart()));
        DottedLineDrawing dotted = dotted(layout, tree, placed, options);
        Drawing picture = placed.with(new Drawing(0, 0, List.of(), dotted.lines()));
        List<LegendEntry> legend = Stream.of(colours.legend(tree.positions()), marks.legend(tree.positions()))
                .flatMap(List::stream)
                .map(entry -> layout == LayoutName.DOTS ? entry.asDot() : entry)
                .toList();
        Heading heading = HeadingWords.of(tree, options, dotted, texts);
        return diagram(layout.id(), Sheet.of(picture, heading, legend), heading, reporting(tree));
    }

    private PositionBoxes boxes(ColourScheme colours, CardFace face) {
        PositionBoxes boxes = new PositionBoxes(colours, face);
        return photos.isPresent() ? boxes.withRoomForPortraits() : boxes;
    }

    private Drawing withPhotos(Drawing drawing, OrgChart chart) {
        return photos.map(album -> Portraits.place(drawing, chart, album)).orElse(drawing);
    }

    /** Between dots, which have no boxes of their own, nobody could follow a line. */
    private static DottedLineDrawing dotted(
            LayoutName layout, VisibleTree tree, Drawing placed, DiagramOptions options) {
        if (!options.dottedLines()) {
            return DottedLineDrawing.NONE;
        }
        return layout == LayoutName.DOTS ? DottedLineDrawing.counted(tree) : DottedLineDrawing.of(tree, placed);
    }

    private static Diagram diagram(String kind, Drawing sheet, Heading heading, List<ReportingBoxes> reporting) {
        return new Diagram(kind, sheet, heading.title(), String.join(" · ", heading.lines()), reporting);
    }

    private static List<ReportingBoxes> reporting(VisibleTree tree) {
        return Arrays.stream(tree.positions())
                .filter(position -> !tree.isRoot(position))
                .mapToObj(position -> new ReportingBoxes(
                        PositionBoxes.id(tree.chart().manager(position)), PositionBoxes.id(position)))
                .toList();
    }

    private Layout layout(LayoutName name) {
        return switch (name) {
            case BOXES -> new BoxesLayout(graphviz);
            case CARDS -> new CardsLayout();
            case TIDY -> new TidyLayout();
            case WALL -> new WallLayout();
            case OVERVIEW, ATLAS -> new OverviewLayout();
            case LAYERS -> new LayersLayout();
            case DOTS -> new DotsLayout();
        };
    }

    /**
     * Refuses what a layout cannot show readably.
     *
     * @throws DiagramException that says what to use instead
     */
    public static void requireFits(LayoutName layout, VisibleTree tree) {
        if (tree.size() == 0) {
            throw new DiagramException("refuse.empty");
        }
        if (tree.layers() > layout.mostLayers()) {
            throw new DiagramException("refuse.layers", layout.id(), layout.mostLayers(), tree.layers());
        }
        if (tree.size() > layout.mostPositions()) {
            String instead = LayoutName.forSize(tree.size(), tree.layers()).id();
            throw new DiagramException("refuse.positions", layout.id(), layout.mostPositions(), tree.size(), instead);
        }
    }
}
