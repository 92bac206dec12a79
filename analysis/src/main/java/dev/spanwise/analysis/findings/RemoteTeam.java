package dev.spanwise.analysis.findings;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A manager with three direct reports or more, none of them at the manager's location. */
final class RemoteTeam implements PositionRule {
    private static final int SMALLEST_TEAM = 3;

    @Override
    public String id() {
        return "remote-team";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        OrgChart chart = context.chart();
        int here = location(context, position);
        if (here < 0 || chart.span(position) < SMALLEST_TEAM) {
            return false;
        }
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            int there = location(context, report);
            if (there < 0 || there == here) {
                return false;
            }
        }
        return true;
    }

    private static int location(RuleContext context, int position) {
        return context.attributes().textCode(Field.LOCATION, context.chart().record(position));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        String location = context.chart().position(position).text(Field.LOCATION);
        return List.of(context.chart().span(position), String.valueOf(location));
    }
}
