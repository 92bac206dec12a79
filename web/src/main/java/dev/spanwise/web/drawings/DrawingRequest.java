package dev.spanwise.web.drawings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.AskedDrawing;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.SelectedChart;
import dev.spanwise.web.charts.TargetChoice;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be asked of a drawing, as it stands in the address.
 *
 * @param options of the diagram: part of the chart, layout, colours, words and targets
 * @param position the position a part of the chart is about
 */
public record DrawingRequest(AskedDrawing asked, DiagramOptions options, Optional<Position> position) {
    /**
     * The request of an address.
     *
     * @param selected the part of the chart that the visitor looks at
     * @param source what stands under the title
     * @param change whether a change is asked for
     * @param cards what stands in the boxes
     * @throws dev.spanwise.model.text.RefusedException when a value is not allowed, or does not go with the others
     */
    public static DrawingRequest of(
            Visit visit, SelectedChart selected, String source, boolean change, CardStyle cards) {
        AskedDrawing asked = AskedDrawing.of(visit.asked(), change);
        allowed(visit, change).options().forEach(option -> option.find(visit.asked()));
        if (asked.chartName().isPresent()
                && selected.group().size() < selected.chart().size()) {
            throw WebProblem.badRequest("problem.figure-filtered");
        }
        DiagramOptions options =
                asked.options(selected.chart(), source, TargetChoice.of(visit).targets(), visit.language());
        return new DrawingRequest(
                asked,
                options.withScope(among(selected.group(), options.scope())).withCards(cards),
                asked.position(selected.chart()));
    }

    /** Those of the group, with the managers above them; their figures stay those of the chart. */
    private static Scope among(Group group, Scope part) {
        if (part instanceof Scope.Focus || group.size() == group.chart().size()) {
            return part;
        }
        BitSet within = part.positions(group.chart());
        return new Scope.Members(
                ImmutableIntArray.copyOf(group.positions().stream().filter(within::get)));
    }

    /** What this visitor may ask: what a plan would cost, and what people earn, is not for everybody. */
    public static OptionList allowed(Visit visit, boolean change) {
        List<ChartName> figures = Arrays.stream(ChartName.values())
                .filter(name -> name != ChartName.PARETO || visit.account().may(Role.ANALYST))
                .toList();
        List<ColourBy> colours = AskedDrawing.colours(change).stream()
                .filter(colour -> colour != ColourBy.COST || visit.account().seesPay())
                .toList();
        return AskedDrawing.OPTIONS
                .replacing(AskedDrawing.FIGURE.only(figures))
                .replacing(AskedDrawing.COLOUR.only(colours));
    }
}
