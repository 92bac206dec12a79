package dev.spanwise.report.board;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.check.MappingTable;
import dev.spanwise.report.check.ProblemsText;
import dev.spanwise.report.deck.Part;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.dossier.ToldScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the figures came about, and what was wrong with the data. */
record MethodSlide(Board board) {
    static void add(Board board) {
        new MethodSlide(board).add();
    }

    private void add() {
        List<Problem> problems = board.analysis().source().problems();
        Texts texts = board.texts();
        String title = problems.isEmpty()
                ? texts.get("method.title", board.chart().size())
                : texts.get(
                        "method.title.problems",
                        problems.size(),
                        board.analysis().problems(Severity.ERROR));
        Table mapping = MappingTable.of(board.analysis().source(), board.language());
        Table found = ProblemsText.table(board.analysis().source(), board.language());
        Document behind = Document.builder()
                .paragraph(texts.get("method.mapping"))
                .add(mapping)
                .add(new Table(
                        found.title(),
                        found.columns(),
                        found.rows().subList(0, Math.min(50, found.rows().size()))))
                .build();
        Part room = board.add(title, Spoken.of(behind));
        room.left(0.5).sentences(sentences());
        if (problems.isEmpty()) {
            room.rightOf(0.5).table(mapping);
        } else {
            room.rightOf(0.5).table(kinds(problems));
        }
    }

    private List<String> sentences() {
        Texts texts = board.texts();
        List<String> sentences = new ArrayList<>(
                List.of(texts.get("method.layer"), texts.get("method.span"), texts.get("method.needed")));
        boolean checked = board.told().stream().map(ToldScenario::fairness).anyMatch(f -> f.isPresent());
        if (!board.told().isEmpty()) {
            sentences.add(texts.get(checked ? "method.fairness" : "method.no-fairness"));
        }
        int more = board.told().size() - board.shown().size();
        if (more > 0) {
            sentences.add(texts.get("method.more-scenarios", more));
        }
        int left = board.analysis().filtered().takenOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (left > 0) {
            sentences.add(texts.get("method.taken-out", left));
        }
        sentences.add(texts.get("method.rest"));
        return sentences;
    }

    private record Kind(ProblemKind kind, Severity severity, long count) {}

    private Table kinds(List<Problem> problems) {
        Map<ProblemKind, List<Problem>> byKind = problems.stream().collect(Collectors.groupingBy(Problem::kind));
        List<Kind> kinds = byKind.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        entry.getValue().get(0).severity(),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(Kind::severity)
                        .thenComparing(Kind::count)
                        .reversed()
                        .thenComparing(Kind::kind))
                .toList();
        return Columns.<Kind>in(board.texts())
                .text("method.kind", kind -> kind.kind().id())
                .text(
                        "method.severity",
                        kind -> board.texts().get("severity." + kind.severity().id()))
                .whole("method.count", Kind::count)
                .table("", kinds);
    }
}
