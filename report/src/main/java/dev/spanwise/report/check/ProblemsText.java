package dev.spanwise.report.check;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with the data: a short form above figures, and the whole list. */
public final class ProblemsText {
    private static final int SHOWN_OF_A_KIND = 3;
    private static final int SHOWN_ROWS = 5;

    private final ReadResult source;
    private final Texts texts;

    public ProblemsText(ReadResult source, Locale language) {
        this.source = source;
        this.texts = Texts.in(ProblemsText.class, language);
    }

    /** The first problems of each kind, grave ones first, and how many more there are. */
    public void addSummaryTo(Document.Builder document) {
        if (source.problems().isEmpty()) {
            return;
        }
        long errors = count(Severity.ERROR);
        if (errors > 0) {
            document.paragraph(texts.get("problems.errors", errors), Tone.ERROR);
        }
        byKind().forEach((kind, problems) -> {
            List<String> lines = new ArrayList<>();
            problems.stream().limit(SHOWN_OF_A_KIND).forEach(problem -> lines.add(line(problem)));
            if (problems.size() > SHOWN_OF_A_KIND) {
                lines.add(texts.get("problems.more", problems.size() - SHOWN_OF_A_KIND, kind.id()));
            }
            document.paragraph(String.join("\n", lines), tone(problems.get(0).severity()));
        });
    }

    /** Every problem of what was read in a row, grave ones first. */
    public static Table table(ReadResult source, Locale language) {
        return new ProblemsText(source, language).table();
    }

    /** Every problem in a row. */
    Table table() {
        return Columns.<Problem>in(texts)
                .cell(
                        "problems.severity",
                        problem -> Cell.of(severity(problem.severity())).with(tone(problem.severity())))
                .text("problems.kind", problem -> problem.kind().id())
                .text("problems.rows", this::rows)
                .text("problems.message", problem -> problem.message(texts.language()))
                .table(
                        "",
                        source.problems().stream()
                                .sorted(Comparator.comparing(Problem::severity).reversed())
                                .toList());
    }

    /** How many there are of each severity, in a sentence. */
    String total() {
        return texts.get("problems.total", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    private long count(Severity severity) {
        return source.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private Map<ProblemKind, List<Problem>> byKind() {
        return source.problems().stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .collect(Collectors.groupingBy(Problem::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private String line(Problem problem) {
        String place = problem.rows().isEmpty() ? "" : " " + rows(problem);
        return severity(problem.severity()) + place + ": " + problem.message(texts.language());
    }

    /** The first rows, with their file only where there are several. */
    private String rows(Problem problem) {
        boolean oneFile = source.sources().size() == 1;
        String rows = problem.rows().stream()
                .limit(SHOWN_ROWS)
                .map(row -> oneFile ? String.valueOf(row.row()) : row.toString())
                .collect(Collectors.joining(", "));
        if (oneFile && !rows.isEmpty()) {
            rows = texts.get("problems.row", problem.rows().size(), rows);
        }
        return problem.rows().size() > SHOWN_ROWS ? rows + ", …" : rows;
    }

    private String severity(Severity severity) {
        return severity(severity, texts.language());
    }

    /** The word for a severity. */
    public static String severity(Severity severity, Locale language) {
        return Texts.in(ProblemsText.class, language)
                .get(
                        switch (severity) {
                            case ERROR -> "severity.error";
                            case WARNING -> "severity.warning";
                            case INFO -> "severity.info";
                        });
    }

    /** How a severity looks. */
    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.QUIET;
        };
    }
}
