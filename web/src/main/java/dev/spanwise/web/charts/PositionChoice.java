package dev.spanwise.web.charts;

import dev.spanwise.analysis.selection.NamedPositions;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/** A position that a form names: by its record number after a click, or as somebody typed it. */
public final class PositionChoice {
    private static final String RECORD = "record:";

    private PositionChoice() {}

    /**
     * The position a parameter names.
     *
     * @throws WebProblem when there is none, or several can be meant
     */
    public static Position of(Visit visit, OrgChart chart, String parameter) {
        String choice = visit.get(parameter);
        Optional<Position> clicked = choice.matches(RECORD + "\\d{1,9}")
                ? chart.findPositionOfRecord(Integer.parseInt(choice.substring(RECORD.length())))
                : Optional.empty();
        return clicked.orElseGet(() -> named(chart, choice));
    }

    /**
     * The position that somebody means by an id, a name or a title.
     *
     * @throws WebProblem when there is none, or several can be meant
     */
    public static Position named(OrgChart chart, String wanted) {
        List<Position> meant = NamedPositions.listMeant(chart, wanted);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw WebProblem.badRequest("problem.no-position", wanted);
        }
        String ids = String.join(", ", meant.stream().map(Position::id).toList());
        throw WebProblem.badRequest("problem.several-positions", wanted, ids);
    }
}
