package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** Fewer direct reports than the target wants. */
final class TooNarrow implements PositionRule {
    @Override
    public String id() {
        return "too-narrow";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return context.chart().isManager(position)
                && context.reportingPosts(position)
                        < context.targets().spanOf(context.chart(), position).min();
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        return SpanTargetText.general(context, texts);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return SpanTargetText.of(context, position, texts);
    }
}
