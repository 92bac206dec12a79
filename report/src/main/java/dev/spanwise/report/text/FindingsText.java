package dev.spanwise.report.text;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the rules found, each with examples and the next step. */
final class FindingsText {
    private static final int EXAMPLES = 2;

    private final List<Finding> findings;
    private final Texts texts;

    FindingsText(List<Finding> findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    void addTo(Document.Builder document) {
        if (findings.isEmpty()) {
            document.paragraph(texts.get("findings.none"), Tone.GOOD);
            return;
        }
        Numbers numbers = new Numbers(texts.language());
        List<List<Cell>> rows = findings.stream()
                .map(finding -> List.of(
                        Cell.of(ProblemsText.severity(finding.severity(), texts))
                                .with(ProblemsText.tone(finding.severity())),
                        Cell.of(finding.ruleId()),
                        numbers.whole(finding.count()),
                        Cell.of(words(finding))))
                .toList();
        document.table(
                texts.get("findings.title"),
                List.of(
                        Column.text(texts.get("findings.severity")),
                        Column.text(texts.get("findings.rule")),
                        Column.figure(texts.get("findings.count")),
                        Column.text(texts.get("findings.message"))),
                rows);
        document.paragraph(texts.get("findings.explain"), Tone.QUIET);
    }

    private String words(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(finding.message(texts.language())));
        lines.addAll(finding.describeFirst(EXAMPLES, texts.language()));
        if (finding.positions().length() > EXAMPLES) {
            lines.add("…");
        }
        lines.add("→ " + finding.rule().nextStep(texts.language()));
        return String.join("\n", lines);
    }
}
