package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.metrics.ManagerPatterns;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A manager below the top who manages nobody but managers. */
final class PassThrough implements PositionRule {
    @Override
    public String id() {
        return "pass-through";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean isOfManagers() {
        return true;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return ManagerPatterns.isPassThrough(context.chart(), position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().span(position));
    }
}
