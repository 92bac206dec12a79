package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** More than one position that reports to nobody. */
final class SeveralTops implements PositionRule {
    @Override
    public String id() {
        return "several-tops";
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
        return context.chart().tops() > 1 && context.chart().isTop(position);
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().branchSize(position));
    }
}
