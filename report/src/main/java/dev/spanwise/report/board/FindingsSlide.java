package dev.spanwise.report.board;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.Severity;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rules found, grave ones first. */
final class FindingsSlide {
    private FindingsSlide() {}

    static void add(Board board) {
        List<Finding> findings = board.analysis().findings();
        if (board.chart().size() == 0) {
            return;
        }
        if (findings.isEmpty()) {
            board.add(board.texts().get("findings.title.none"), board.texts().get("findings.notes"))
                    .sentences(List.of(board.texts().get("findings.none")));
            return;
        }
        Locale language = board.language();
        String notes = findings.stream()
                .map(found -> found.rule().title(language) + ": " + found.message(language) + " "
                        + found.rule().nextStep(language))
                .collect(Collectors.joining("\n"));
        board.add(title(board), board.texts().get("findings.notes") + "\n" + notes)
                .table(Columns.<Finding>in(board.texts())
                        .cell(
                                "findings.what",
                                found -> Cell.of(found.rule().title(language))
                                        .with(found.severity() == Severity.ERROR ? Tone.ERROR : Tone.PLAIN))
                        .whole("findings.count", Finding::count)
                        .text("findings.next", found -> found.rule().nextStep(language))
                        .table("", findings));
    }

    /** How many there are, and the gravest. */
    static String title(Board board) {
        List<Finding> findings = board.analysis().findings();
        Finding first = findings.get(0);
        return board.texts()
                .get("findings.title", findings.size(), first.rule().title(board.language()), first.count());
    }
}
