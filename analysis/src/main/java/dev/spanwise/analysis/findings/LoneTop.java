package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;

/** A position that neither reports to anybody nor has direct reports, beside others. */
final class LoneTop implements PositionRule {
    @Override
    public String id() {
        return "lone-top";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int end(RuleContext context) {
        return context.chart().tops();
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return context.chart().size() > 1
                && context.chart().isTop(position)
                && !context.chart().isManager(position);
    }
}
