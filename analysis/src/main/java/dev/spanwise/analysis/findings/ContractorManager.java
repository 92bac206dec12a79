package dev.spanwise.analysis.findings;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A contractor who manages employees. */
final class ContractorManager implements PositionRule {
    @Override
    public String id() {
        return "contractor-manager";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isOfManagers() {
        return true;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        if (!context.is(Flag.CONTRACTOR, position)) {
            return false;
        }
        OrgChart chart = context.chart();
        for (int report = chart.firstReport(position); report < chart.endOfReports(position); report++) {
            if (!context.is(Flag.CONTRACTOR, report) && !context.is(Flag.VACANT, report)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().span(position));
    }
}
