package dev.spanwise.analysis.findings;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A manager on long leave. */
final class ManagerOnLeave implements PositionRule {
    @Override
    public String id() {
        return "manager-on-leave";
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
        return context.chart().isManager(position) && context.is(Flag.ON_LEAVE, position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().span(position));
    }
}
