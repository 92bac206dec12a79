package dev.spanwise.analysis.findings;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** An assistant with direct reports. */
final class AssistantManager implements PositionRule {
    @Override
    public String id() {
        return "assistant-manager";
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
        return context.chart().isManager(position) && context.is(Flag.ASSISTANT, position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().span(position));
    }
}
