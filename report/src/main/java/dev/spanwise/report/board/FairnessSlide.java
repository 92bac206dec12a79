package dev.spanwise.report.board;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.fairness.FairnessBrief;
import dev.spanwise.report.fairness.FairnessText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a plan hits, and which notice thresholds it reaches. */
record FairnessSlide(Board board, List<Fairness> found) {
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;
    private static final double LINES = 48;

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
        List<String> sentences = new ArrayList<>();
        if (groups.rows().isEmpty()) {
            sentences.add(brief.nothing());
        } else {
            room = room.tableAbove(groups, notices.rows().isEmpty() ? MOST : HALF);
        }
        if (notices.rows().isEmpty()) {
            sentences.addAll(brief.sentences());
            room.sentences(sentences);
        } else {
            told(room, sentences).table(notices);
        }
    }

    /** What is left below them. */
    private static Part told(Part room, List<String> sentences) {
        if (sentences.isEmpty()) {
            return room;
        }
        room.top(LINES).sentences(sentences);
        return room.below(LINES);
    }
}
