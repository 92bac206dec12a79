package dev.spanwise.analysis.findings;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A manager who has left. */
final class ManagerGone implements PositionRule {
    @Override
    public String id() {
        return "manager-gone";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isOfManagers() {
        return true;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return context.chart().isManager(position) && context.is(Flag.LEFT, position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().span(position));
    }
}
