package dev.spanwise.web.pages.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.Optional;

/** A position that a form names: by its record number after a click, or by its id as somebody typed it. */
final class PositionChoice {
    private PositionChoice() {}

    /** The position's id. */
    static String id(Visit visit, OrgChart chart, String parameter) {
        String choice = visit.get(parameter);
        Optional<Position> clicked = choice.matches("record:\\d{1,9}")
                ? chart.findPositionOfRecord(Integer.parseInt(choice.substring("record:".length())))
                : Optional.empty();
        return clicked.or(() -> chart.findPosition(choice))
                .orElseThrow(() -> WebProblem.badRequest("problem.no-position", choice))
                .id();
    }
}
