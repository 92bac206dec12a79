package dev.spanwise.cli;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.DiagramOptions;
import dev.spanwise.report.diagram.LayoutName;
import dev.spanwise.report.diagram.style.ColourBy;
import dev.spanwise.report.diagram.view.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the chart a picture shows, and how. */
final class ViewOptions {
    private final Session session;

    @Option(names = "--layout", paramLabel = "NAME", order = 20)
    private @Nullable LayoutName layout;

    @Option(names = "--root", paramLabel = "POSITION", order = 21)
    private @Nullable String root;

    @Option(names = "--focus", paramLabel = "POSITION", order = 22)
    private @Nullable String focus;

    @Option(names = "--depth", paramLabel = "N", order = 23, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer depth;

    @Option(names = "--boxes", paramLabel = "N", order = 24, converter = NumberValues.PositiveNumber.class)
    private Integer boxes = DiagramOptions.DEFAULT.mostBoxes();

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "MEANING",
            order = 25)
    private @Nullable ColourBy colour;

    @Option(names = "--title", paramLabel = "TEXT", order = 26)
    private String title = "";

    @Option(names = "--date", paramLabel = "TEXT", order = 27)
    private String date = "";

    ViewOptions(Session session) {
        this.session = session;
    }

    Optional<LayoutName> layout() {
        return Optional.ofNullable(layout);
    }

    /** Whether a branch is wanted. */
    boolean isBranch() {
        return root != null;
    }

    /** Whether fewer layers are wanted than there are. */
    boolean isPartial() {
        return depth != null || focus != null;
    }

    DiagramOptions options(OrgChart chart, String source, Targets targets) {
        if (boxes > DiagramOptions.MOST_BOXES) {
            throw new CommandFailure(session.text("diagram.boxes", boxes, DiagramOptions.MOST_BOXES));
        }
        DiagramOptions options = DiagramOptions.DEFAULT
                .withWords(title, source, date)
                .withLanguage(session.language())
                .withMostBoxes(boxes)
                .withTargets(targets)
                .withScope(scope(chart));
        options = layout == null ? options : options.withLayout(layout);
        return colour == null ? options : options.withColours(colour);
    }

    private Scope scope(OrgChart chart) {
        int layers = depth == null ? Scope.ALL_LAYERS : depth;
        if (focus != null) {
            if (root != null || depth != null) {
                throw new CommandFailure(session.text("diagram.focus-alone"));
            }
            return new Scope.Focus(find(chart, "--focus", focus));
        }
        return root == null ? new Scope.Layers(layers) : new Scope.Branch(find(chart, "--root", root), layers);
    }

    /** A position by its id, or by a name or title that only one position has. */
    private int find(OrgChart chart, String option, String wanted) {
        List<Position> named = NamedPositions.listMeant(chart, wanted);
        if (named.size() == 1) {
            return named.get(0).index();
        }
        String ids = String.join(", ", named.stream().map(Position::id).toList());
        throw new CommandFailure(
                named.isEmpty()
                        ? session.text("diagram.no-position", option, wanted)
                        : session.text("diagram.several-positions", option, wanted, ids));
    }
}
