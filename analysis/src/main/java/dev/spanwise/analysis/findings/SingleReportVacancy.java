package dev.spanwise.analysis.findings;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A manager whose only direct report is a vacancy. */
final class SingleReportVacancy implements PositionRule {
    @Override
    public String id() {
        return "single-report-vacancy";
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
        return context.isOneToOne(position)
                && context.is(Flag.VACANT, context.chart().firstReport(position));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(Finding.nameOf(context.chart().position(context.chart().firstReport(position))));
    }
}
