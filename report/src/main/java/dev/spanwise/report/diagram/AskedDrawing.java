package dev.spanwise.report.diagram;

import static dev.spanwise.analysis.ask.Fact.all;
import static dev.spanwise.analysis.ask.Fact.any;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.is;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.catalogue.AskedPlanning;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.RefusedException.OptionName;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a drawing is to show.
 *
 * @param chartName the chart of figures to draw instead of boxes
 * @param root the head of the branch to draw, by id, name or title
 * @param focus the position to draw with its surroundings, likewise
 * @param depth how many layers
 * @param title over the picture, empty for what suits it
 * @param date under the title, empty for none
 * @param boxes the most of an overview and of a page of an atlas
 * @param beside whether a change is drawn as before and after beside each other
 */
public record AskedDrawing(
        Optional<ChartName> chartName,
        Optional<String> root,
        Optional<String> focus,
        int depth,
        Optional<LayoutName> layout,
        Optional<ColourBy> colour,
        String title,
        String date,
        int boxes,
        boolean beside) {
    public static final Option<ChartName> FIGURE = Option.of("figure", Word.of(ChartName.class));
    private static final Option<String> ROOT = Option.of("root", new Text("POSITION"));
    private static final Option<String> FOCUS = Option.of("focus", new Text("POSITION"));
    private static final Option<Integer> DEPTH = Option.of("depth", Whole.from(1));
    private static final Option<LayoutName> LAYOUT = Option.of("layout", Word.of(LayoutName.class));
    public static final Option<ColourBy> COLOUR = Option.of("colour", Word.of(ColourBy.class));
    private static final Option<String> TITLE = Option.of("title", new Text("TEXT"));
    private static final Option<String> DATE = Option.of("date", new Text("TEXT"));
    private static final Option<Integer> BOXES = Option.of(
            "boxes", new Whole(1, DiagramOptions.MOST_BOXES), String.valueOf(DiagramOptions.DEFAULT.mostBoxes()));
    private static final Option<Boolean> BESIDE = Option.ofSwitch("side-by-side");

    public static final OptionList OPTIONS = OptionList.of(
                    "drawing", FIGURE, ROOT, FOCUS, DEPTH, LAYOUT, COLOUR, TITLE, DATE, BOXES, BESIDE)
            .with(
                    OptionRule.of("focus-alone", all(given(FOCUS), any(given(ROOT), given(DEPTH))), FOCUS, ROOT, DEPTH),
                    OptionRule.of(
                            "figure-whole",
                            all(given(FIGURE), any(given(LAYOUT), given(ROOT), given(FOCUS), given(DEPTH))),
                            FIGURE,
                            LAYOUT,
                            ROOT,
                            FOCUS,
                            DEPTH),
                    OptionRule.of(
                            "atlas-whole",
                            all(is(LAYOUT, "atlas"), any(given(FOCUS), given(DEPTH))),
                            LAYOUT,
                            FOCUS,
                            DEPTH));

    /**
     * What is asked.
     *
     * @param change whether what changes is to be drawn
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed, or does not go with the rest
     * @throws DiagramException when something does not go with a change, or without one
     */
    public static AskedDrawing of(Source source, boolean change) {
        OPTIONS.check(source);
        AskedDrawing asked = new AskedDrawing(
                FIGURE.find(source),
                ROOT.find(source),
                FOCUS.find(source),
                DEPTH.find(source).orElse(Scope.ALL_LAYERS),
                LAYOUT.find(source),
                COLOUR.only(colours(change)).find(source),
                TITLE.find(source).orElse(""),
                DATE.find(source).orElse(""),
                BOXES.get(source),
                BESIDE.get(source));
        if (change) {
            asked.requireFitsChange();
        } else if (asked.beside) {
            throw new DiagramException("refuse.nothing-beside", name(BESIDE));
        }
        return asked;
    }

    /** What colours may mean. */
    public static List<ColourBy> colours(boolean change) {
        return Arrays.stream(ColourBy.values())
                .filter(colour -> colour != ColourBy.CHANGE || change)
                .toList();
    }

    private void requireFitsChange() {
        if (chartName.isPresent()) {
            throw new DiagramException("refuse.one-chart", name(FIGURE));
        }
        if (isAtlas()) {
            throw new DiagramException("refuse.one-chart", name(LAYOUT));
        }
        if (!beside && (root.isPresent() || focus.isPresent() || depth != Scope.ALL_LAYERS)) {
            throw new DiagramException("refuse.change-whole", name(ROOT), name(FOCUS), name(DEPTH), name(BESIDE));
        }
    }

    private static OptionName name(Option<?> option) {
        return new OptionName(option.name());
    }

    /** Whether many pages are asked for. */
    public boolean isAtlas() {
        return layout.filter(LayoutName.ATLAS::equals).isPresent();
    }

    /**
     * The position a part of a chart is about; empty for the whole chart.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is none, or several can be meant
     */
    public Optional<Position> position(OrgChart chart) {
        return focus.map(wanted -> AskedPlanning.position(FOCUS, wanted, chart))
                .or(() -> root.map(wanted -> AskedPlanning.position(ROOT, wanted, chart)));
    }

    /**
     * The wishes for a diagram of a chart. What is drawn of one position is called after it.
     *
     * @param source of the data, as it stands under the title
     * @throws dev.spanwise.analysis.ask.OptionException when it has no such position, or several can be meant
     */
    public DiagramOptions options(OrgChart chart, String source, Targets targets, Locale language) {
        Optional<Position> position = position(chart);
        String usual = isAtlas() ? "" : position.map(Position::label).orElse("");
        String heading = title.isEmpty() ? usual : title;
        return new DiagramOptions(
                layout,
                scope(position),
                colour,
                heading,
                source,
                date,
                boxes,
                targets,
                true,
                language,
                CardStyle.USUAL);
    }

    /**
     * Draws it.
     *
     * @param change what changes, where that is asked for
     * @throws DiagramException when it cannot be shown readably
     */
    public Diagram draw(Diagrams diagrams, OrgChart chart, DiagramOptions options, Optional<ChartChange> change) {
        if (chartName.isPresent()) {
            return new Charts(options).draw(chart, chartName.get());
        }
        if (change.isEmpty()) {
            return diagrams.draw(chart, options);
        }
        return beside ? diagrams.drawBeside(change.get(), chart, options) : diagrams.drawChange(change.get(), options);
    }

    private Scope scope(Optional<Position> position) {
        if (position.isEmpty()) {
            return new Scope.Layers(depth);
        }
        int index = position.get().index();
        return focus.isPresent() ? new Scope.Focus(index) : new Scope.Branch(index, depth);
    }
}
