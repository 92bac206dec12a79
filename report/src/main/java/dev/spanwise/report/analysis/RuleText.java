package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.document.Document;
import java.util.Locale;

/** What {@code analyze --explain} shows: what a rule finds, what that means, and what to do. */
public final class RuleText {
    private RuleText() {}

    public static Document of(Rule rule, Locale language) {
        Texts texts = Texts.in(RuleText.class, language);
        return Document.builder()
                .title(rule.id() + " (" + ProblemsText.severity(rule.severity(), texts.language()) + "): "
                        + rule.title(language))
                .paragraph(rule.meaning(language))
                .paragraph("→ " + rule.nextStep(language))
                .build();
    }
}
