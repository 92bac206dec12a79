package dev.spanwise.web.pages;

import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.PeopleColumn;
import dev.spanwise.web.visit.Frame;

/** What a column of the table of positions says of one, wherever a page says it. */
public final class PositionCell {
    private PositionCell() {}

    /** In the language of the page; empty where there is nothing to say. */
    public static String of(Frame frame, PeopleColumn column, OrgChart chart, int position) {
        if (column == PeopleColumn.HIRE_DATE) {
            return column.findDay(chart, position).map(frame::day).orElse("");
        }
        if (column.isFigure()) {
            double figure = column.figure(chart, position);
            return Double.isNaN(figure) ? "" : frame.number(figure, column == PeopleColumn.PAY ? 0 : 2);
        }
        String text = column.text(chart, position);
        return text == null ? "" : text;
    }
}
