package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** The same grade as the manager. */
final class CompressedGrade implements PositionRule {
    @Override
    public String id() {
        return "compression";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        return !context.chart().isTop(position)
                && context.grades().isSame(position, context.chart().manager(position));
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return GradeFacts.of(context, position);
    }
}
