package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** One direct report only. */
final class OneToOne implements PositionRule {
    @Override
    public String id() {
        return "one-to-one";
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
        return context.isOneToOne(position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(Finding.nameOf(context.chart().position(context.chart().firstReport(position))));
    }
}
