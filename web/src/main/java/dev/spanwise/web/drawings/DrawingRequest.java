package dev.spanwise.web.drawings;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.chart.ChartName;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.PositionChoice;
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
 * @param options part of the chart, layout, colours, words and targets
 * @param figure the picture of figures to draw instead of boxes
 * @param position the position a part of the chart is about
 * @param beside whether a change is drawn as before and after beside each other
 */
public record DrawingRequest(
        DiagramOptions options, Optional<ChartName> figure, Optional<Position> position, boolean beside) {
    /** The parts of a chart that can be drawn. */
    public enum Part implements MachineWord {
        WHOLE,
        BRANCH,
        FOCUS;
    }

    /**
     * The request of an address.
     *
     * @param selected the part of the chart that the visitor looks at
     * @param source what stands under the title
     * @param change whether a change is asked for, so that colours can tell it
     * @throws WebProblem when a value is not allowed, or does not go with the others
     */
    public static DrawingRequest of(Visit visit, SelectedChart selected, String source, boolean change) {
        OrgChart chart = selected.chart();
        Optional<Position> position = position(visit, chart);
        Part part = visit.findOneOf("part", List.of(Part.values()), MachineWord::id)
                .orElse(position.isPresent() ? Part.BRANCH : Part.WHOLE);
        Optional<ChartName> figure = visit.findOneOf("figure", figures(visit), MachineWord::id);
        Optional<LayoutName> layout = visit.findOneOf("layout", List.of(LayoutName.values()), MachineWord::id);
        boolean beside = visit.isOn("side-by-side");
        boolean partial = part == Part.FOCUS || visit.find("depth").isPresent();
        require(!beside || change, "problem.nothing-beside");
        require(!change || beside || part == Part.WHOLE, "problem.change-whole");
        require(part != Part.FOCUS || visit.find("depth").isEmpty(), "problem.focus-alone");
        require(layout.filter(LayoutName.ATLAS::equals).isEmpty() || !(partial || change), "problem.atlas-whole");
        require(figure.isEmpty() || selected.group().size() == chart.size(), "problem.figure-filtered");
        require(
                figure.isEmpty() || !(partial || change || part != Part.WHOLE || layout.isPresent()),
                "problem.figure-whole");
        Optional<Position> head = part == Part.WHOLE ? Optional.empty() : Optional.of(head(position, chart));
        DiagramOptions options = DiagramOptions.DEFAULT
                .withLanguage(visit.language())
                .withScope(scope(visit, part, head, selected.group()))
                .withTargets(TargetChoice.of(visit).targets())
                .withMostBoxes(
                        visit.getNumber("boxes", 1, DiagramOptions.MOST_BOXES, DiagramOptions.DEFAULT.mostBoxes()))
                .withWords(title(visit, head), source, visit.find("date").orElse(""));
        options = layout.map(options::withLayout).orElse(options);
        Optional<ColourBy> colours = visit.findOneOf("colour", colours(visit, change), MachineWord::id);
        return new DrawingRequest(colours.map(options::withColours).orElse(options), figure, head, beside);
    }

    private static void require(boolean sensible, String problem) {
        if (!sensible) {
            throw WebProblem.badRequest(problem);
        }
    }

    private static Position head(Optional<Position> position, OrgChart chart) {
        return position.orElseGet(() -> chart.position(0));
    }

    private static Scope scope(Visit visit, Part part, Optional<Position> head, Group group) {
        int layers = visit.getNumber("depth", 1, Whole.MANY, Scope.ALL_LAYERS);
        return switch (part) {
            case WHOLE -> among(group, new Scope.Layers(layers));
            case BRANCH -> among(group, new Scope.Branch(head.orElseThrow().index(), layers));
            case FOCUS -> new Scope.Focus(head.orElseThrow().index());
        };
    }

    /** Those of the group, with the managers above them; their figures stay those of the chart. */
    private static Scope among(Group group, Scope part) {
        if (group.size() == group.chart().size()) {
            return part;
        }
        BitSet within = part.positions(group.chart());
        return new Scope.Members(
                ImmutableIntArray.copyOf(group.positions().stream().filter(within::get)));
    }

    private static String title(Visit visit, Optional<Position> head) {
        return visit.find("title").orElseGet(() -> head.map(Position::label).orElse(""));
    }

    /** By a record number after a click, or as somebody typed it. */
    private static Optional<Position> position(Visit visit, OrgChart chart) {
        if (visit.find("record").isPresent()) {
            int record = visit.getNumber("record", 0, Integer.MAX_VALUE);
            Optional<Position> found = chart.findPositionOfRecord(record);
            require(found.isPresent(), "problem.no-position-here");
            return found;
        }
        return visit.find("position").map(wanted -> PositionChoice.named(chart, wanted));
    }

    /** The figures this visitor may see: what a plan would cost is not for everybody. */
    public static List<ChartName> figures(Visit visit) {
        return Arrays.stream(ChartName.values())
                .filter(figure -> figure != ChartName.PARETO || visit.account().may(Role.ANALYST))
                .toList();
    }

    /** The colours this visitor may choose. */
    public static List<ColourBy> colours(Visit visit, boolean change) {
        return Arrays.stream(ColourBy.values())
                .filter(colour -> colour != ColourBy.COST || visit.account().seesPay())
                .filter(colour -> colour != ColourBy.CHANGE || change)
                .toList();
    }
}
