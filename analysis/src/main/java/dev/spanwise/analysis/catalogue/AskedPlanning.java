package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Optional;

/** Which part of a chart is handed out to be planned in a spreadsheet. */
public final class AskedPlanning {
    public static final Option<String> ROOT = Option.of("root", new Text("POSITION"));
    public static final OptionList OPTIONS = OptionList.of("planning", ROOT);

    private AskedPlanning() {}

    /**
     * The head of the branch that is asked for; empty for the whole chart.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is none, or several can be meant
     */
    public static Optional<Position> root(Source source, OrgChart chart) {
        return ROOT.find(source).map(wanted -> position(ROOT, wanted, chart));
    }

    /**
     * The one position that somebody means.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is none, or several can be meant
     */
    public static Position position(Option<String> option, String wanted, OrgChart chart) {
        List<Position> meant = NamedPositions.listMeant(chart, wanted);
        if (meant.isEmpty()) {
            throw option.unfit(wanted, "position");
        }
        if (meant.size() > 1) {
            String ids = String.join(", ", meant.stream().map(Position::id).toList());
            throw option.unfit(wanted, "several-positions", ids);
        }
        return meant.get(0);
    }
}
