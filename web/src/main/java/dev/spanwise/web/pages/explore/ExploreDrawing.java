package dev.spanwise.web.pages.explore;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.drawings.PictureAround;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.scenarios.ChartChoice;
import dev.spanwise.web.scenarios.ChartChoices;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of the chart shows, as it stands in the address.
 *
 * @param chart the snapshot's own, or that of one of its scenarios
 * @param of id of it among the choices
 * @param position the position in hand
 * @param colours what one may choose from
 * @param styles what may stand in the boxes, and what was chosen
 * @param against id of the chart that changes are told against, empty unless colours tell changes
 * @param change the change that is marked; empty when there is nothing to compare with
 */
record ExploreDrawing(
        Snapshot snapshot,
        OrgChart chart,
        String of,
        Position position,
        ColourBy colour,
        List<ColourBy> colours,
        boolean dottedLines,
        StyleChoice styles,
        String against,
        Optional<ChartChange> change) {

    /** Reads it from the address; what the address does not say is usual. */
    static ExploreDrawing of(
            Visit visit, Snapshot snapshot, LoadedChart loaded, ChartChoices charts, SavedStyles saved) {
        OrgChart chart = loaded.chart();
        if (chart.size() == 0) {
            throw new WebProblem(HttpStatus.NOT_FOUND, "problem.nobody");
        }
        String of = of(visit, snapshot, charts);
        Optional<OrgChart> scenario = of.equals(ChartChoices.id(snapshot))
                ? Optional.empty()
                : Optional.of(charts.get(visit, of).chart());
        List<ColourBy> colours = colours(visit);
        ColourBy colour = colour(visit, colours, scenario.isPresent() ? ColourBy.CHANGE : ColourBy.SPAN);
        Optional<ChartChoices.Chosen> other = colour == ColourBy.CHANGE && scenario.isEmpty()
                ? charts.findAgainst(visit, snapshot)
                : Optional.empty();
        Optional<ChartChange> planned = scenario.map(after -> new ChartChange(chart, after));
        return new ExploreDrawing(
                snapshot,
                scenario.orElse(chart),
                of,
                position(visit, scenario.orElse(chart), loaded),
                colour,
                colours,
                visit.isOn("dotted"),
                StyleChoice.of(visit, saved),
                visit.find("against").orElse(""),
                other.map(chosen -> ChartChoices.change(snapshot, chart, chosen))
                        .or(() -> planned.filter(change -> colour == ColourBy.CHANGE)));
    }

    private static String of(Visit visit, Snapshot snapshot, ChartChoices charts) {
        List<String> there =
                charts.listOf(visit, snapshot).stream().map(ChartChoice::id).toList();
        return visit.findOneOf("of", there, id -> id).orElse(ChartChoices.id(snapshot));
    }

    /** Whether it is the chart as it is, not one of its scenarios. */
    boolean isOwn() {
        return of.equals(ChartChoices.id(snapshot));
    }

    /** The position of the address, also where a scenario does without it; where it names none, the first of the filter. */
    private static Position position(Visit visit, OrgChart chart, LoadedChart loaded) {
        Optional<String> id = visit.find("at");
        if (id.isPresent()) {
            return chart.findPosition(id.get())
                    .or(() -> loaded.chart().findPosition(id.get()))
                    .orElseThrow(() -> WebProblem.notFound("position", id.get()));
        }
        int record = visit.getNumber("record", 0, Integer.MAX_VALUE, firstRecord(visit, loaded));
        return chart.findPositionOfRecord(record)
                .or(() -> loaded.chart().findPositionOfRecord(record))
                .orElseThrow(() -> WebProblem.notFound("position", String.valueOf(record)));
    }

    private static int firstRecord(Visit visit, LoadedChart loaded) {
        Group left = loaded.select(Selection.of(visit)).group();
        return left.size() == 0 ? loaded.chart().record(0) : left.chart().record(left.position(0));
    }

    /** What one may choose from: what people earn is not for everybody. */
    static List<ColourBy> colours(Visit visit) {
        List<ColourBy> colours =
                new ArrayList<>(List.of(ColourBy.SPAN, ColourBy.LAYER, ColourBy.DEPARTMENT, ColourBy.GRADE));
        if (visit.account().seesPay()) {
            colours.add(ColourBy.COST);
        }
        colours.add(ColourBy.CHANGE);
        return List.copyOf(colours);
    }

    static ColourBy colour(Visit visit, List<ColourBy> allowed, ColourBy usual) {
        return AskedDrawing.COLOUR.only(allowed).find(visit.asked()).orElse(usual);
    }

    PictureAround picture(Locale language) {
        return new PictureAround(
                position.chart(), position.index(), colour, dottedLines, styles.style(), change, language);
    }

    /** The picture's wishes and the filter in an address, with {@code &} before each; the position is not among them. */
    String parameters(Selection filter) {
        return filter.and() + "&colour=" + colour.id()
                + (isOwn() ? "" : "&of=" + of)
                + (dottedLines ? "&dotted=on" : "")
                + styles.added()
                + (against.isEmpty() ? "" : "&against=" + URLEncoder.encode(against, StandardCharsets.UTF_8));
    }
}
