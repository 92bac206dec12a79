package dev.spanwise.web.pages.explore;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.web.charts.LoadedChart;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.drawings.PictureAround;
import dev.spanwise.web.scenarios.ChartChoices;
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
 * What the drawing of the explore page shows, as it stands in the address.
 *
 * @param position the position in the middle
 * @param colours what one may choose from
 * @param against id of the chart that changes are told against, empty unless colours tell changes
 * @param change the change that is marked; empty when there is nothing to compare with
 */
record ExploreDrawing(
        Snapshot snapshot,
        Position position,
        ColourBy colour,
        List<ColourBy> colours,
        boolean dottedLines,
        String against,
        Optional<ChartChange> change,
        Object key) {

    /** Reads it from the address; what the address does not say is usual. */
    static ExploreDrawing of(Visit visit, Snapshot snapshot, LoadedChart loaded, ChartChoices charts) {
        OrgChart chart = loaded.chart();
        if (chart.size() == 0) {
            throw new WebProblem(HttpStatus.NOT_FOUND, "problem.nobody");
        }
        List<ColourBy> colours = colours(visit);
        ColourBy colour = colour(visit, colours, ColourBy.SPAN);
        Optional<ChartChoices.Chosen> other =
                colour == ColourBy.CHANGE ? charts.findAgainst(visit, snapshot) : Optional.empty();
        Object otherKey = other.map(ChartChoices.Chosen::key).orElse("");
        return new ExploreDrawing(
                snapshot,
                position(visit, loaded),
                colour,
                colours,
                visit.isOn("dotted"),
                visit.find("against").orElse(""),
                other.map(chosen -> ChartChoices.change(snapshot, chart, chosen)),
                List.of(Sight.of(visit.account()), otherKey));
    }

    /** The position of the address; where it names none, the first that the filter leaves. */
    private static Position position(Visit visit, LoadedChart loaded) {
        OrgChart chart = loaded.chart();
        Optional<String> id = visit.find("at");
        if (id.isPresent()) {
            return chart.findPosition(id.get()).orElseThrow(() -> WebProblem.notFound("position", id.get()));
        }
        int record = visit.getNumber("record", 0, Integer.MAX_VALUE, firstRecord(visit, loaded));
        return chart.findPositionOfRecord(record)
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
        return new PictureAround(position.chart(), position.index(), colour, dottedLines, change, language);
    }

    /** What makes the picture different from all others. */
    Object key(Locale language) {
        return List.of("explore", snapshot.id(), key, position.index(), colour, dottedLines, language);
    }

    /** What makes a picture of the whole organisation in the same colours different from all others. */
    Object wholeKey(Locale language) {
        return List.of("whole", snapshot.id(), key, colour, language);
    }

    /** The picture's wishes and the filter in an address, with {@code &} before each; the position is not among them. */
    String parameters(Selection filter) {
        return filter.and() + "&colour=" + colour.id()
                + (dottedLines ? "&dotted=on" : "")
                + (against.isEmpty() ? "" : "&against=" + URLEncoder.encode(against, StandardCharsets.UTF_8));
    }
}
