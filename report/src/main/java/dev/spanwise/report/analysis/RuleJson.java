package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.report.json.Json;
import java.util.Locale;

/** What a rule finds, what that means, and what to do. */
public record RuleJson(int schemaVersion, String rule, String severity, String title, String meaning, String nextStep) {
    public static RuleJson of(Rule rule, Locale language) {
        return new RuleJson(
                Json.SCHEMA_VERSION,
                rule.id(),
                rule.severity().id(),
                rule.title(language),
                rule.meaning(language),
                rule.nextStep(language));
    }
}
