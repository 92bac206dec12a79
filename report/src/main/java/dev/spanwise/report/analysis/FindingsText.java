package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Notices;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** What the rules found, each with examples and the next step. */
final class FindingsText {
    private static final int EXAMPLES = 2;

    private final List<Finding> findings;
    private final Texts texts;
    private final Numbers numbers;

    FindingsText(List<Finding> findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    void addTo(Document.Builder document) {
        if (findings.isEmpty()) {
            document.paragraph(texts.get("findings.none"), Tone.GOOD);
            return;
        }
        List<Notices.Notice> notices = findings.stream().map(this::notice).toList();
        document.add(new Notices(
                notices,
                Columns.<Notices.Notice>in(texts)
                        .cell("findings.severity", Notices.Notice::severity)
                        .text("findings.rule", Notices.Notice::id)
                        .figure("findings.count", Notices.Notice::count)
                        .text("findings.message", Notices.Notice::message)
                        .text("findings.next", Notices.Notice::nextStep)
                        .table(texts.get("findings.title"), notices)));
        document.paragraph(texts.get("findings.explain"), Tone.QUIET);
    }

    private Notices.Notice notice(Finding finding) {
        List<String> examples = new ArrayList<>(finding.describeFirst(EXAMPLES, texts.language()));
        int more = finding.positions().length() - EXAMPLES;
        if (more > 0) {
            examples.add(texts.get("findings.more", more));
        }
        return new Notices.Notice(
                Cell.of(ProblemsText.severity(finding.severity(), texts.language()))
                        .with(ProblemsText.tone(finding.severity())),
                finding.ruleId(),
                numbers.whole(finding.count()),
                finding.message(texts.language()),
                examples,
                finding.rule().nextStep(texts.language()));
    }
}
