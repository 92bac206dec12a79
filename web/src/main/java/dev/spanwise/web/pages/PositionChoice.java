package dev.spanwise.web.pages;

import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;

/** A position that a form names: by its record number after a click, or by its id as somebody typed it. */
final class PositionChoice {
    private PositionChoice() {}

    /** The position's id. */
    static String id(Visit visit, OrgChart chart, String parameter) {
        String choice = visit.get(parameter);
        if (choice.matches("record:\\d{1,9}")) {
            int record = Integer.parseInt(choice.substring("record:".length()));
            if (record < chart.attributes().size() && chart.positionOfRecord(record) != OrgChart.NONE) {
                return chart.position(chart.positionOfRecord(record)).id();
            }
        }
        return chart.findPosition(choice)
                .orElseThrow(() -> WebProblem.badRequest("problem.no-position", choice))
                .id();
    }
}
