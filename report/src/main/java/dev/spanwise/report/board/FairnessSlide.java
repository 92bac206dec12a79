package dev.spanwise.report.board;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.fairness.FairnessBrief;
import dev.spanwise.report.fairness.FairnessText;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a plan hits, and which notice thresholds it reaches. */
record FairnessSlide(Board board, List<Fairness> found) {
    static void add(Board board) {
        List<Fairness> found =
                board.shown().stream().flatMap(told -> told.fairness().stream()).toList();
        if (!found.isEmpty()) {
            new FairnessSlide(board, found).add();
        }
    }

    private void add() {
        FairnessBrief brief = new FairnessBrief(found, board.language());
        String notes = found.stream()
                .map(fairness -> FairnessText.of(fairness, board.language()))
                .map(Spoken::of)
                .collect(Collectors.joining("\n"));
        Part room = board.add(brief.verdict(), notes);
        Table groups = brief.groups();
        Table notices = brief.notices();
        double height = 24.0 * (Math.min(7, Math.max(1, groups.rows().size())) + 2);
        if (groups.rows().isEmpty()) {
            room.top(height).sentences(List.of(brief.nothing()));
        } else {
            room.top(height).table(groups);
        }
        if (notices.rows().isEmpty()) {
            room.below(height).sentences(brief.sentences());
        } else {
            room.below(height).table(notices);
        }
    }
}
