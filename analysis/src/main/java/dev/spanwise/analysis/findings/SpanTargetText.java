package dev.spanwise.analysis.findings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** The target for spans in words. */
final class SpanTargetText {
    private SpanTargetText() {}

    /** The general target, and whether some managers have their own. */
    static List<Object> general(RuleContext context, Texts texts) {
        String range = context.targets().span().text(texts);
        return List.of(context.targets().hasSpecialSpans() ? texts.get("range.special", range) : range);
    }

    /** The span of one manager, with the posts where rows stand for several, and its own target. */
    static List<Object> of(RuleContext context, int manager, Texts texts) {
        OrgChart chart = context.chart();
        String target = context.targets().spanOf(chart, manager).text(texts);
        double posts = context.reportingPosts(manager);
        String key = posts > chart.span(manager) ? "span.of-posts" : "span.of-positions";
        return List.of(texts.get(key, chart.span(manager), posts), target);
    }
}
