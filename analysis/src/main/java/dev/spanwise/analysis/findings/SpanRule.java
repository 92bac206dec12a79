package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** A rule that holds the direct reports of each manager against the target of that manager. */
interface SpanRule extends PositionRule {
    /** Whether so many reporting posts are outside the target on the side that the rule is about. */
    boolean isOutside(double posts, SpanRange target);

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    @Override
    default boolean isOfManagers() {
        return true;
    }

    @Override
    default boolean matches(RuleContext context, int position) {
        return context.chart().isManager(position)
                && isOutside(context.reportingPosts(position), context.targets().spanOf(context.chart(), position));
    }

    @Override
    default List<Object> arguments(RuleContext context, Texts texts) {
        return SpanTargetText.general(context, texts);
    }

    @Override
    default List<Object> facts(RuleContext context, int position, Texts texts) {
        return SpanTargetText.of(context, position, texts);
    }
}
