package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A higher grade than the manager. */
final class InvertedGrade implements PositionRule {
    @Override
    public String id() {
        return "inversion";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return context.grades().isHigher(position, context.managerOrSelf(position));
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        return List.of(texts.get("grade-order." + context.grades().rule()));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return GradeFacts.of(context, position);
    }
}
